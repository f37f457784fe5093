package io.github.connectedsecurity.mip.metadata;

/** How much of a file is ever held in memory to find its label. Label metadata is a few kilobytes; what is larger was made to do harm. */
final class LabelLimits {
  /** One XML part of an Office file, inflated, or the XMP of a PDF. */
  static final int PART = 4 << 20;
  /** The headers of a mail. */
  static final int MAIL_HEADERS = 1 << 20;
  /** The depth of XML. */
  static final int XML_DEPTH = 100;
  /** The attributes of one XML element. */
  static final int XML_ATTRIBUTES = 200;

  private LabelLimits() {}
}
