package io.github.connectedsecurity.core.query;

/** A text property. Whether letter case matters is up to the service; most ignore it. */
public final class ODataText extends ODataField<String> {
  ODataText(ODataPath path) { super(path, ODataField::quoted); }

  /** Begins with a text: {@code startswith(name,'web')}. */
  public ODataFilter startsWith(String prefix) { return call("startswith", prefix); }

  /** Ends with a text: {@code endswith(mail,'@contoso.com')}. */
  public ODataFilter endsWith(String suffix) { return call("endswith", suffix); }

  /** Has a text somewhere inside: {@code contains(title,'malware')}. */
  public ODataFilter contains(String part) { return call("contains", part); }
}
