import { HASHED_FOLDERS, manifestOf } from './manifest.ts';
import type { Target } from './target.ts';

/** How many releases stay beside the one that is shown. */
const KEPT = 3;

/** One step of a release. Every step may be cut short at any instant: what visitors see changes in `switch` alone. */
export interface Step {
  readonly name: 'copy' | 'compare' | 'keep-assets' | 'switch' | 'tidy';
  run(): Promise<unknown>;
}

const HASHED = HASHED_FOLDERS.join('|');

/**
 * The steps that put a verified folder in the place of the site that is shown.
 *
 * @param dist the built site   @param id name of the release: letters, digits and dashes, later ones sort behind earlier ones
 */
export function releaseSteps(target: Target, dist: string, id: string): Step[] {
  const incoming = `releases/.incoming-${id}`;
  return [
    {
      name: 'copy',
      async run() {
        await target.run(`mkdir -p releases manifests ${incoming}`);
        await target.copy(dist, incoming);
      },
    },
    {
      // What arrived is what was built, byte for byte, and nothing else.
      name: 'compare',
      async run() {
        await target.run(
          `cat > manifests/${id}
cd ${incoming}
sha256sum -c --quiet ../../manifests/${id}
[ "$(find . -type f | wc -l)" -eq "$(wc -l < ../../manifests/${id})" ]`,
          manifestOf(dist),
        );
      },
    },
    {
      // A page that stands open in a browser asks for scripts and pictures of its own release: they stay for three more.
      name: 'keep-assets',
      run: () =>
        target.run(
          `for manifest in $(ls -1 manifests | grep -v '^${id}$' | sort | tail -n ${KEPT}); do
  [ -d "releases/$manifest" ] || continue
  sed -n -E 's#^[0-9a-f]{64}  ((${HASHED})/.*)$#\\1#p' "manifests/$manifest" | while IFS= read -r file; do
    if [ -f "releases/$manifest/$file" ] && [ ! -e "${incoming}/$file" ]; then
      mkdir -p "${incoming}/$(dirname "$file")"
      ln "releases/$manifest/$file" "${incoming}/$file"
    fi
  done
done
mv ${incoming} releases/${id}`,
        ),
    },
    { name: 'switch', run: () => target.run(switchTo(id)) },
    {
      name: 'tidy',
      run: () =>
        target.run(
          `rm -rf releases/.incoming-* current.new-*
shown=$(basename "$(readlink current)")
ls -1 releases | grep -v "^$shown$" | sort | head -n -${KEPT} | while IFS= read -r old; do rm -rf "releases/$old"; done
for manifest in $(ls -1 manifests); do [ -d "releases/$manifest" ] || rm -f "manifests/$manifest"; done`,
        ),
    },
  ];
}

/** One rename: a visitor's request meets the old link or the new one, never none. */
export function switchTo(id: string): string {
  return `[ -f releases/${id}/index.html ]
ln -s releases/${id} current.new-$$
mv -T current.new-$$ current`;
}
