/** Where pictures are kept from build to build, since making one takes a moment: copies of venues' pictures, and share pictures. */
export const KEPT_PICTURES = { copies: '.cache/pictures', share: '.cache/share-pictures' } as const;
