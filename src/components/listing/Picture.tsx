import type { ImageView } from '#views/image-view.ts';

/** On a phone a copy of half its sharpness does: it costs 30 kB and not 70 of somebody's data. */
const SIZES = '(max-width: 42rem) 15rem, 40rem';

/** The picture of a listing. It comes only when it is scrolled to, and not on paper. */
export function Picture({ view }: { view: ImageView }) {
  const { alt, licence } = view;
  return (
    <figure class="picture">
      <picture>
        <source type="image/avif" srcset={view.avif} sizes={SIZES} />
        <img
          src={view.src}
          srcset={view.jpg}
          sizes={SIZES}
          width={view.width}
          height={view.height}
          alt={alt.text}
          lang={alt.lang}
          loading="lazy"
          decoding="async"
        />
      </picture>
      <figcaption>
        {view.credit}{' '}
        {licence.href === undefined ? (
          licence.text
        ) : (
          <a href={licence.href} rel="license noopener">
            {licence.text}
          </a>
        )}
      </figcaption>
    </figure>
  );
}
