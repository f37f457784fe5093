package io.github.connectedsecurity.mip.metadata;

import io.github.connectedsecurity.mip.metadata.LabelFileException.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Office Open XML: custom properties, and the LabelInfo part. */
final class OoxmlCarrier implements Carrier {
  private static final String CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
  private static final String LABEL_TYPE = "application/vnd.ms-office.classificationlabels+xml";

  private final Path file;

  OoxmlCarrier(Path file) { this.file = file; }

  @Override
  public LabelMetadata read() throws IOException {
    try (ZipPackage zip = ZipPackage.open(file)) {
      OoxmlRelations relations = relations(zip);
      Optional<CustomProperties> properties = properties(zip, relations);
      Optional<LabelInfo> info = info(zip, relations);
      return new LabelMetadata(properties.map(CustomProperties::labelPairs).orElse(Map.of()), info.map(LabelInfo::labels).orElse(List.of()), info.isPresent());
    }
  }

  @Override
  public void requireWritable() throws IOException {
    try (ZipPackage zip = ZipPackage.open(file)) {
      if (relations(zip).isSigned()) {
        throw new LabelFileException(Problem.SIGNED, "The document is signed, and a label would break its signature: label it first, then sign it.");
      }
    }
  }

  @Override
  public void write(LabelMetadata metadata, FileChannel target) throws IOException {
    try (ZipPackage zip = ZipPackage.open(file)) {
      OoxmlRelations relations = relations(zip);
      Map<String, byte[]> changes = new LinkedHashMap<>();
      Map<String, String> newTypes = new LinkedHashMap<>();
      CustomProperties properties = properties(zip, relations).orElseGet(() -> CustomProperties.create(relations.isStrict()));
      if (properties.change(metadata.storedPairs())) {
        place(zip, relations, OoxmlRelations.CUSTOM, properties.bytes(), changes, newTypes, CUSTOM_TYPE);
      }
      LabelInfo info = info(zip, relations).orElseGet(LabelInfo::create);
      if (info.change(metadata.listedLabels())) {
        place(zip, relations, OoxmlRelations.LABEL_INFO, info.bytes(), changes, newTypes, LABEL_TYPE);
      }
      if (!newTypes.isEmpty()) {
        ContentTypes types = new ContentTypes(part(zip, ContentTypes.NAME));
        newTypes.forEach(types::add);
        changes.put(ContentTypes.NAME, types.bytes());
        changes.put(OoxmlRelations.NAME, relations.bytes());
      }
      zip.copyTo(target, changes);
    }
  }

  /** Puts a part where its relation leads; a new one where Office expects it, with a relation and a content type. */
  private static void place(ZipPackage zip, OoxmlRelations relations, OoxmlRelations.Kind kind, byte[] content, Map<String, byte[]> changes,
      Map<String, String> newTypes, String type) {
    Optional<String> known = relations.target(kind);
    String name = known.or(() -> zip.spelled(kind.usual())).orElse(kind.usual());
    if (known.isEmpty()) {
      relations.add(kind);
    }
    if (known.isEmpty() || !zip.has(name)) {
      newTypes.put(name, type);
    }
    changes.put(name, content);
  }

  private static OoxmlRelations relations(ZipPackage zip) throws IOException {
    if (!zip.has(ContentTypes.NAME) || !zip.has(OoxmlRelations.NAME)) {
      throw new LabelFileException(Problem.UNSUPPORTED, "The archive is no Office Open XML document; labels are read from .docx, .xlsx, .pptx and their kin.");
    }
    OoxmlRelations relations = new OoxmlRelations(part(zip, OoxmlRelations.NAME));
    if (!relations.leadsToDocument()) {
      throw new LabelFileException(Problem.UNSUPPORTED, "The package holds no Office document; labels are read from .docx, .xlsx, .pptx and their kin.");
    }
    return relations;
  }

  private static Optional<CustomProperties> properties(ZipPackage zip, OoxmlRelations relations) throws IOException {
    Optional<String> name = relations.target(OoxmlRelations.CUSTOM);
    return name.isPresent() ? zip.read(name.get()).map(CustomProperties::new) : Optional.empty();
  }

  private static Optional<LabelInfo> info(ZipPackage zip, OoxmlRelations relations) throws IOException {
    Optional<String> name = relations.target(OoxmlRelations.LABEL_INFO);
    return name.isPresent() ? zip.read(name.get()).map(LabelInfo::new) : Optional.empty();
  }

  private static byte[] part(ZipPackage zip, String name) throws IOException {
    return zip.read(name).orElseThrow(() -> ZipPackage.broken("lacks " + name));
  }
}
