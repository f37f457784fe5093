package io.github.connectedsecurity.emulator.internal.kql;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a query, in Kusto's words; each service puts them into its own envelope. */
public final class KqlError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final Token at;

  private KqlError(String code, String message, Token at) {
    super(message, null, false, false); // an answer, not an accident
    this.code = code;
    this.at = at;
  }

  /** The query is no query from this token on. */
  static KqlError unexpected(Token at) {
    return new KqlError("SYN0002", "Query could not be parsed at '" + at.text() + "' on line [" + at.line() + "," + at.position() + "]", at);
  }

  /** The query goes deeper than can be followed. */
  static KqlError tooDeep(Token at) { return new KqlError("SYN0001", "The query is too complex: its expressions are nested too deeply.", at); }

  /** A literal that does not hold a value of its type. */
  static KqlError literal(String type, Token at) {
    return new KqlError("SYN0002", "Failed to parse " + type + " literal: '" + at.text() + "' [line:position=" + at.line() + ":" + at.position() + "]", at);
  }

  /** A name that nothing bears. */
  static KqlError unresolved(String message, Token at) { return new KqlError("SEM0100", message, at); }

  /** The query can be read, but makes no sense. */
  static KqlError semantic(String code, String message, Token at) { return new KqlError(code, message, at); }

  /** Kusto's code, such as {@code SEM0100}. */
  public String code() { return code; }

  /** Whether the query cannot even be read. */
  public boolean isSyntax() { return code.startsWith("SYN"); }

  /** The words for people; never null here. */
  public String words() { return String.valueOf(getMessage()); }

  /** Kusto's part of an answer: code, words, and the place of what cannot be read. */
  public Map<String, Object> detail() {
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("code", code);
    detail.put("message", words());
    if (isSyntax()) {
      detail.put("line", at.line());
      detail.put("pos", at.position());
      detail.put("token", at.text());
    }
    return detail;
  }
}
