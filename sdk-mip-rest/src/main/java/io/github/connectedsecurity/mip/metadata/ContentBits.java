package io.github.connectedsecurity.mip.metadata;

/**
 * What of a label was really done to content. Whoever only writes metadata writes {@link #NOTHING}, so that Office adds what is missing
 * when the file is saved the next time.
 *
 * @param value the sum of 1 header, 2 footer, 4 watermark, 8 encryption; further bits are kept
 */
public record ContentBits(int value) {
  /** Nothing was done but writing metadata. */
  public static final ContentBits NOTHING = new ContentBits(0);
  /** A header was added. */
  public static final ContentBits HEADER = new ContentBits(1);
  /** A footer was added. */
  public static final ContentBits FOOTER = new ContentBits(2);
  /** A watermark was added. */
  public static final ContentBits WATERMARK = new ContentBits(4);
  /** The content was encrypted. */
  public static final ContentBits ENCRYPTION = new ContentBits(8);

  /** Refuses what is no set of bits. */
  public ContentBits {
    if (value < 0) {
      throw new IllegalArgumentException("Content bits are a sum of 1, 2, 4 and 8, not " + value + ".");
    }
  }

  /** Both together. */
  public ContentBits and(ContentBits other) { return new ContentBits(value | other.value); }

  /** Whether all of the other's bits are set here. */
  public boolean has(ContentBits other) { return (value & other.value) == other.value; }
}
