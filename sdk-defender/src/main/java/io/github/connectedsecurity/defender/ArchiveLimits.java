package io.github.connectedsecurity.defender;

/**
 * How much an archive may hold. What is counted is what is really unpacked, whatever the archive says of itself.
 *
 * @param entries the most files and folders
 * @param bytes the most bytes of all files together
 * @param ratio the most bytes that one packed byte may become; small files are spared
 */
public record ArchiveLimits(int entries, long bytes, int ratio) {
  /** For investigation packages: 20,000 entries, 4 GiB, 200 bytes from one. */
  public static final ArchiveLimits DEFAULT = new ArchiveLimits(20_000, 4L << 30, 200);

  /** Checks the limits. */
  public ArchiveLimits {
    if (entries < 1 || bytes < 1 || ratio < 1) {
      throw new IllegalArgumentException("Limits of an archive must be at least 1.");
    }
  }
}
