package io.github.connectedsecurity.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a template into text and placeholders. It knows just enough of KQL to tell where a value would be a token of its own: string
 * literals in all their forms, comments, and the literals such as {@code datetime(…)} whose content is no KQL at all.
 */
final class KqlTemplate {
  /** Text of the template, or a placeholder in it. */
  record Piece(Kind kind, String text) {}

  /** What a piece is. */
  enum Kind { TEXT, VALUE, IDENTIFIER }

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?<name>[A-Za-z][A-Za-z0-9_]*)(?<id>:id)?}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}_$]+");
  // Everything up to the first ')' is taken as it stands after these words: a value inside could end the literal.
  private static final Set<String> RAW_LITERALS = Set.of("bool", "boolean", "date", "datetime", "decimal", "double", "guid", "int", "int32", "int64",
      "long", "real", "time", "timespan", "typeof", "uint", "uint32", "uint64", "ulong", "float", "uniqueid", "uuid");
  private static final Pattern RAW_BODY = Pattern.compile("\\s*\\([^)]*\\)?");
  private static final Pattern SEPARATE = Pattern.compile("[^\\p{L}\\p{Nd}_$@#\\\\\"'`{}]");

  private final String template;
  private final List<Piece> pieces = new ArrayList<>();
  private int textFrom;
  private int position;

  private KqlTemplate(String template) { this.template = template; }

  static List<Piece> parse(String template) {
    KqlTemplate parser = new KqlTemplate(SafeValues.text(template));
    while (parser.position < template.length()) {
      parser.step();
    }
    parser.endText();
    return List.copyOf(parser.pieces);
  }

  private void step() {
    Matcher placeholder = at(PLACEHOLDER);
    Matcher word = at(WORD);
    char c = template.charAt(position);
    if (placeholder.lookingAt()) {
      place(placeholder);
    } else if (here("```") || here("~~~")) {
      literalUpTo(endOfBlock());
    } else if (c == '"' || c == '\'') {
      literalUpTo(endOfString(position, false));
    } else if (here("@\"") || here("@'")) {
      literalUpTo(endOfString(position + 1, true));
    } else if (here("//") || c == '#') {
      position = endOfLine();
    } else if (word.lookingAt()) {
      word(word);
    } else {
      position++;
    }
  }

  private void word(Matcher word) {
    position = word.end();
    Matcher body = at(RAW_BODY);
    if (RAW_LITERALS.contains(word.group().toLowerCase(Locale.ROOT)) && body.lookingAt()) {
      literalUpTo(body.end());
    }
  }

  private int endOfBlock() {
    int close = template.indexOf(template.substring(position, position + 3), position + 3);
    return close < 0 ? notClosed() : close + 3;
  }

  private int endOfString(int open, boolean verbatim) {
    char quote = template.charAt(open);
    for (int i = open + 1; i < template.length() && !isLineEnd(template.charAt(i)); i++) {
      char c = template.charAt(i);
      boolean pair = verbatim ? c == quote && i + 1 < template.length() && template.charAt(i + 1) == quote : c == '\\';
      if (pair) {
        i++;
      } else if (c == quote) {
        return i + 1;
      }
    }
    return notClosed();
  }

  private int endOfLine() {
    int end = position;
    while (end < template.length() && !isLineEnd(template.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLineEnd(char c) { return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029'; }

  private int notClosed() { throw new IllegalArgumentException("the template has a text literal that is not closed, at index " + position); }

  private void literalUpTo(int end) {
    Matcher inside = PLACEHOLDER.matcher(template).region(position, end);
    if (inside.find()) {
      throw new IllegalArgumentException("the placeholder " + inside.group() + " stands inside a literal, where no value can be put safely;"
          + " write it alone: it becomes a whole literal such as \"text\" or datetime(...)");
    }
    position = end;
  }

  private void place(Matcher placeholder) {
    int end = placeholder.end();
    // After '@' or a quote a text would be read by other rules; next to a name or another value two tokens would become one.
    if (!separate(position - 1) || !separate(end)) {
      throw new IllegalArgumentException("the placeholder " + placeholder.group() + " touches a name or a literal; put a space between");
    }
    endText();
    pieces.add(new Piece(placeholder.group("id") == null ? Kind.VALUE : Kind.IDENTIFIER, placeholder.group("name")));
    position = end;
    textFrom = end;
  }

  private boolean separate(int index) {
    return index < 0 || index >= template.length() || SEPARATE.matcher(template.substring(index, index + 1)).matches();
  }

  private void endText() {
    if (textFrom < position) {
      pieces.add(new Piece(Kind.TEXT, template.substring(textFrom, position)));
    }
  }

  private boolean here(String mark) { return template.startsWith(mark, position); }

  private Matcher at(Pattern pattern) { return pattern.matcher(template).region(position, template.length()); }
}
