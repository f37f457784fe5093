package io.github.connectedsecurity.mip.metadata;

/** Where a label stands. */
public enum LabelStore {
  /** Among pairs of names and values: Office's custom properties, a PDF's information, a mail's header, or the caller's own map. */
  PAIRS,
  /** In Office's part {@code docMetadata/LabelInfo.xml}, which tenants use that edit protected documents together. It holds neither name nor date. */
  LABEL_INFO
}
