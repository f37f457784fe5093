package io.github.connectedsecurity.samples.label;

import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.mip.LabelDecision;
import io.github.connectedsecurity.mip.LabelStepHandler;
import io.github.connectedsecurity.mip.StepsMissingException;
import io.github.connectedsecurity.mip.metadata.ContentLabel;
import io.github.connectedsecurity.mip.metadata.LabelFileException;
import io.github.connectedsecurity.mip.metadata.LabelMetadata;
import io.github.connectedsecurity.mip.metadata.LabelledFile;
import io.github.connectedsecurity.mip.model.labeling.ClassificationResult;
import io.github.connectedsecurity.mip.model.labeling.ContentInfo;
import io.github.connectedsecurity.mip.model.labeling.PolicyLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes over the files of a folder: what they say, what labeling wants, and, on copies, what is done about it. */
final class FolderScan {
  private static final List<String> KINDS = List.of(".docx", ".docm", ".xlsx", ".xlsm", ".pptx", ".pptm", ".pdf", ".eml");

  private static final LabelStepHandler HANDLER = LabelStepHandler.metadataOnly();
  private static final int CONFIDENCE = 85;

  private final Tenant tenant;
  private final Path folder;
  private final Optional<Path> copies;
  private final boolean acceptAll;
  private final Map<String, String> names = new HashMap<>();

  /** Without a folder for copies nothing is written; {@code acceptAll} takes what is only recommended, too. */
  FolderScan(Tenant tenant, Path folder, Optional<Path> copies, boolean acceptAll) {
    this.acceptAll = acceptAll;
    this.tenant = tenant;
    this.folder = folder;
    this.copies = copies;
  }

  /** Reads the names of the labels; without them labels go by their ids. */
  void readNames() {
    for (PolicyLabel label : tenant.labels().list()) {
      names.put(label.id().toLowerCase(Locale.ROOT), label.name().orElse(label.id()));
    }
  }

  /** The files that can have labels. */
  List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(file -> KINDS.stream().anyMatch(file.toString().toLowerCase(Locale.ROOT)::endsWith))
          .filter(file -> !file.getFileName().toString().startsWith("~$")).sorted().toList();
    }
  }

  Finding scan(Path file) {
    String name = folder.relativize(file).toString();
    String had = "-";
    int cards = 0;
    try {
      LabelMetadata metadata = LabelledFile.of(file).read();
      had = metadata.label(tenant.id()).map(this::name).orElse("-");
      cards = CardFinder.count(file);
      if (cards == 0) {
        return new Finding(name, had, cards, "nothing to do", true);
      }
      LabelDecision decision = tenant.labels().decisions().forFindings(ContentInfo.file(name, metadata),
          List.of(ClassificationResult.of(CardFinder.CREDIT_CARD, cards, CONFIDENCE)));
      return new Finding(name, had, cards, decide(file, decision), true);
    } catch (InterruptedCallException e) {
      throw e;
    } catch (LabelFileException e) {
      return new Finding(name, had, cards, e.problem().name().toLowerCase(Locale.ROOT) + ": " + e.getMessage(), false);
    } catch (StepsMissingException e) {
      return new Finding(name, had, cards, "not labelled: " + e.getMessage(), false);
    } catch (SdkException e) {
      return new Finding(name, had, cards, "not available here: " + e.getMessage(), false);
    } catch (IOException e) {
      return new Finding(name, had, cards, "cannot be read or written: " + e.getMessage(), false);
    }
  }

  private String decide(Path file, LabelDecision answer) throws IOException {
    Optional<LabelDecision> recommended = answer.recommendations().stream().findFirst();
    LabelDecision decision = answer.steps().isEmpty() && acceptAll ? recommended.orElse(answer) : answer;
    if (decision.steps().isEmpty()) {
      return recommended.flatMap(LabelDecision::labelId).map(id -> "recommended to a person: " + name(id)).orElse("nothing to do");
    }
    String label = decision.labelId().map(this::name).orElse("a label");
    if (copies.isEmpty()) {
      return decision.missing(HANDLER).isEmpty() ? "would get " + label : "should get " + label + ", which encrypts: only the native SDK can";
    }
    apply(file, decision);
    return "copy labelled " + label;
  }

  /** The copy gets its label aside, and takes its place at once: there is never one that is half done. */
  private void apply(Path file, LabelDecision decision) throws IOException {
    Path target = copies.orElseThrow().resolve(folder.relativize(file).toString());
    Path aside = Files.createTempDirectory("label").resolve(file.getFileName());
    try {
      Files.copy(file, aside);
      decision.carryOut(LabelledFile.of(aside), HANDLER);
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
      Files.delete(aside.getParent());
    }
  }

  private String name(ContentLabel label) { return label.name().orElseGet(() -> name(label.labelId())); }

  private String name(String id) { return names.getOrDefault(id.toLowerCase(Locale.ROOT), id); }
}
