package io.github.connectedsecurity.mip.metadata;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes documents by libraries that others use for it. */
final class Documents {
  private Documents() {}

  /** An Office document by POI, of the kind of its name, with a custom property of its own. */
  static Path office(Path file) throws IOException {
    try (POIXMLDocument document = document(file.toString()); var out = Files.newOutputStream(file)) {
      document.getProperties().getCustomProperties().addProperty("Department", "Quarks & more");
      document.write(out);
    }
    return file;
  }

  private static POIXMLDocument document(String name) {
    if (name.endsWith(".docx")) {
      XWPFDocument document = new XWPFDocument();
      document.createParagraph().createRun().setText("Made by POI");
      return document;
    }
    if (name.endsWith(".xlsx")) {
      XSSFWorkbook workbook = new XSSFWorkbook();
      workbook.createSheet("Numbers").createRow(0).createCell(0).setCellValue(42);
      return workbook;
    }
    XMLSlideShow show = new XMLSlideShow();
    show.createSlide().createTextBox().setText("Made by POI");
    return show;
  }

  /** A PDF by PDFBox, with or without compressed tables. */
  static Path pdf(Path file, boolean compressed) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText("Made by PDFBox");
        content.endText();
      }
      if (compressed) {
        document.save(file.toFile());
      } else {
        document.save(file.toFile(), CompressParameters.NO_COMPRESSION);
      }
    }
    return file;
  }

  /** The parts of an archive by name. */
  static Map<String, byte[]> parts(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  /** The parts as they are compressed. */
  static Map<String, byte[]> packedParts(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile file = ZipFile.builder().setByteArray(zip).get()) {
      for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
        parts.put(entry.getName(), file.getRawInputStream(entry).readAllBytes());
      }
    }
    return parts;
  }

  static Map<String, byte[]> parts(Path file) throws IOException { return parts(Files.readAllBytes(file)); }

  /** An archive of these parts. */
  static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** The file with one part changed or added. */
  static Path withPart(Path file, String part, byte[] content) throws IOException {
    Map<String, byte[]> parts = parts(file);
    parts.put(part, content);
    return Files.write(file, zip(parts));
  }

  static byte[] utf8(String text) { return text.getBytes(StandardCharsets.UTF_8); }

  /** The names of files in a folder, by which left-over temporary files are found. */
  static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
