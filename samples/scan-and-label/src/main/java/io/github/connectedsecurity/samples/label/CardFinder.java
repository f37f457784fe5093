package io.github.connectedsecurity.samples.label;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The smallest classifier there can be: it counts different payment card numbers. Labeling sees what a classifier found, never the content; put
 * your own in this place.
 */
final class CardFinder {
  /** The id of "Credit Card Number" in every tenant. */
  static final String CREDIT_CARD = "50842eb7-edc8-4019-85dd-5a5c1f2bb085";

  private static final Pattern DIGITS = Pattern.compile("(?<![\\d])(?:\\d[ -]?){12,18}\\d(?!\\d)");
  private static final int MOST_TEXT = 4 << 20;

  private CardFinder() {}

  /** How many there are. */
  static int count(Path file) throws IOException {
    String text = file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf") ? pdf(file) : office(file);
    return (int) DIGITS.matcher(text).results().map(found -> found.group().replaceAll("\\D", "")).filter(CardFinder::isCard).distinct().count();
  }

  private static String pdf(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** The text of the parts, up to a bound: an archive can unpack to more than there is memory. */
  private static String office(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements() && text.length() < MOST_TEXT;) {
        ZipEntry part = parts.nextElement();
        if (part.getName().endsWith(".xml")) {
          try (InputStream in = zip.getInputStream(part)) {
            text.append(new String(in.readNBytes(MOST_TEXT - text.length()), StandardCharsets.UTF_8).replaceAll("</[a-z]*:?(p|si|row|c)>", " ")
                .replaceAll("<[^>]*>", ""));
          }
        }
      }
    } catch (ZipException e) {
      return ""; // a mail, or something that the reading of labels refuses anyway
    }
    return text.toString();
  }

  /** By the sum of Luhn. */
  static boolean isCard(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int twice = i % 2 == 0 ? digit : 2 * digit;
      sum += twice > 9 ? twice - 9 : twice;
    }
    return sum % 10 == 0 && digits.chars().distinct().count() > 1;
  }
}
