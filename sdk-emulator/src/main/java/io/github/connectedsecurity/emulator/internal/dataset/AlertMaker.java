package io.github.connectedsecurity.emulator.internal.dataset;

import io.github.connectedsecurity.emulator.internal.dataset.Company.FileItem;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.Fresh;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes alerts that somebody asks for while the cloud runs. What they say is JSON: members of Graph's alert, and {@code devices},
 * {@code users}, {@code files} and {@code ips} of the company by name. It is checked whole, and what it leaves out is filled in.
 */
public final class AlertMaker {
  private static final List<String> SEVERITIES = List.of("informational", "low", "medium", "high");
  private static final List<String> TEXTS = List.of("title", "severity", "serviceSource", "detectionSource", "category", "description",
      "recommendedActions");
  private static final Pattern TECHNIQUE = Pattern.compile("T\\d{4}(\\.\\d{3})?");
  private static final Pattern EVIDENCE = Pattern.compile("#microsoft\\.graph\\.security\\.\\w+Evidence");
  private static final long FIRST = 639_100_000_000_000_000L;

  private final String tenantId;
  private final Company company;
  private @Nullable Tables tables;

  /** What is in the company, by member: the word of its evidence in the table, its part in an alert, and the names of all there are. */
  private enum Kind {
    DEVICES("device", "compromised suspicious active", company -> company.devices().stream()
        .map(one -> new Named(one.key(), names(one.name(), one.dnsName(), one.id())))),
    USERS("user", "compromised suspicious active", company -> company.users().stream()
        .map(one -> new Named(one.key(), names(one.upn(), one.accountName(), one.displayName(), one.objectId().orElse(""))))),
    FILES("file", "attacker suspicious active", company -> company.files().stream().map(one -> new Named(one.key(), names(one.name(), one.sha256())))),
    IPS("ip", "attacker suspicious", company -> company.places().stream().map(one -> new Named(one.key(), names(one.ip()))));

    private final String word;
    private final String part;
    private final Function<Company, Stream<Named>> all;

    Kind(String word, String part, Function<Company, Stream<Named>> all) {
      this.word = word;
      this.part = part;
      this.all = all;
    }

    String member() { return word + "s"; }

    private static List<String> names(String... names) { return List.of(names); }
  }

  private record Named(String key, List<String> names) {
    boolean isCalled(String name) { return !name.isEmpty() && names.stream().anyMatch(name::equalsIgnoreCase); }
  }

  private record Tables(EvidenceFactory evidence, List<Tree> products, Tree categories) {
    static Tables read(String tenantId) {
      Tree company = Tree.resource("company.json");
      Tree products = company.tree("products");
      return new Tables(new EvidenceFactory(company, tenantId), products.members().keySet().stream().map(products::tree).toList(),
          Tree.resource("story.json").tree("categories"));
    }
  }

  /** A maker of alerts about this company. */
  public AlertMaker(String tenantId, Company company) {
    this.tenantId = tenantId;
    this.company = company;
  }

  /**
   * Makes an alert of this moment that belongs to no incident yet.
   *
   * @param number another one for each alert; with the words it decides on the id
   * @throws IllegalArgumentException that says what is wrong, for people
   */
  public Map<String, Object> make(Map<String, ?> words, int number, Instant now) {
    check(words);
    String title = text(words, "title").orElseThrow(() -> new IllegalArgumentException("An alert needs a title."));
    String category = text(words, "category").orElse("SuspiciousActivity");
    Tree product = product(words);
    String id = product.text("prefix") + (FIRST + number) + "_" + title.hashCode();
    Map<String, Object> alert = Fresh.alert(tenantId, id, Times.write(now));
    List<String> usual = tables().categories.texts(category);
    alert.put("severity", oneOf("severity", text(words, "severity").orElse("medium"), SEVERITIES));
    for (String member : List.of("serviceSource", "detectionSource", "productName")) {
      alert.put(member, product.text(member));
    }
    alert.put("providerAlertId", EvidenceFactory.providerAlertId(product.text("serviceSource"), id));
    alert.put("detectorId", EvidenceFactory.guid(title));
    alert.put("title", title);
    alert.put("description", text(words, "description").orElse(usual.isEmpty() ? title : usual.get(0)));
    alert.put("recommendedActions", text(words, "recommendedActions").orElse(usual.isEmpty() ? "" : usual.get(1)));
    alert.put("category", category);
    alert.put("categories", List.of(category));
    alert.put("mitreTechniques", techniques(words));
    alert.put("evidence", evidence(words, now));
    return alert;
  }

  private static void check(Map<String, ?> words) {
    List<String> lists = Stream.concat(Stream.of(Kind.values()).map(Kind::member), Stream.of("mitreTechniques", "evidence")).toList();
    words.forEach((name, value) -> {
      if (!TEXTS.contains(name) && !lists.contains(name)) {
        throw new IllegalArgumentException("An alert has no '" + name + "'; it may have " + String.join(", ", TEXTS) + ", " + String.join(", ", lists) + ".");
      }
      if (TEXTS.contains(name) && !(value instanceof String text && !text.isBlank())) {
        throw new IllegalArgumentException("'" + name + "' of an alert must be a text that is not empty.");
      }
      Class<?> kind = name.equals("evidence") ? Map.class : String.class;
      if (lists.contains(name) && !(value instanceof List<?> list && list.stream().allMatch(kind::isInstance))) {
        throw new IllegalArgumentException("'" + name + "' of an alert must be a list of " + (kind == Map.class ? "objects." : "texts."));
      }
    });
  }

  /** The row of the product that found it: by its service, and by the part of it that is named, or its first one. */
  private Tree product(Map<String, ?> words) {
    String service = text(words, "serviceSource").orElse("microsoftDefenderForEndpoint");
    List<Tree> products = tables().products;
    oneOf("serviceSource", service, values(products, "serviceSource"));
    List<Tree> own = products.stream().filter(row -> row.text("serviceSource").equals(service)).toList();
    return text(words, "detectionSource").map(source -> oneOf("detectionSource", source, values(own, "detectionSource")))
        .flatMap(source -> own.stream().filter(row -> row.text("detectionSource").equals(source)).findFirst()).orElse(own.get(0));
  }

  private static List<String> values(List<Tree> rows, String member) { return rows.stream().map(row -> row.text(member)).distinct().toList(); }

  private static List<String> techniques(Map<String, ?> words) {
    List<String> techniques = Trees.texts(words.get("mitreTechniques"));
    techniques.stream().filter(one -> !TECHNIQUE.matcher(one).matches()).findFirst().ifPresent(one -> {
      throw new IllegalArgumentException("'" + one + "' is no technique; they are written as T1566 or T1566.002.");
    });
    return techniques;
  }

  private List<Map<String, Object>> evidence(Map<String, ?> words, Instant now) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Trees.texts(words.get(kind.member())).forEach(name -> all.add(named(kind, name, now)));
    }
    if (!Trees.texts(words.get("devices")).isEmpty()) {
      Object device = all.get(0).get("mdeDeviceId"); // files were seen on the first one, wherever else they lie
      all.stream().filter(one -> one.containsKey("fileDetails")).forEach(file -> file.put("mdeDeviceId", device));
    }
    for (Map<String, Object> said : Trees.objects(words.get("evidence"))) {
      if (!EVIDENCE.matcher(String.valueOf(said.get("@odata.type"))).matches()) {
        throw new IllegalArgumentException("Evidence needs an '@odata.type' such as '#microsoft.graph.security.fileEvidence', not '"
            + said.get("@odata.type") + "'.");
      }
      all.add(EvidenceFactory.of(said, now));
    }
    return all;
  }

  private Map<String, Object> named(Kind kind, String name, Instant now) {
    String key = kind.all.apply(company).filter(one -> one.isCalled(name)).map(Named::key).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The company has no " + kind.word + " '" + name + "'; it has "
            + kind.all.apply(company).map(one -> one.names.get(0)).collect(Collectors.joining(", ")) + ". Anything else can be said as evidence."));
    EvidenceFactory evidence = tables().evidence;
    return evidence.keys(kind.word).anyMatch(key::equals) ? evidence.evidence(kind.word + "." + key + " " + kind.part, key, now, now)
        : EvidenceFactory.of(file(company.file(key)), now);
  }

  /** A document or program, which the table of evidence does not have. */
  private static Map<String, Object> file(FileItem file) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("fileName", file.name());
    details.put("filePath", file.path());
    details.put("fileSize", file.size());
    details.put("filePublisher", file.publisher().orElse(null));
    details.put("signer", file.publisher().orElse(null));
    details.put("issuer", null);
    details.put("md5", file.md5().orElse(null));
    details.put("sha1", file.sha1().orElse(null));
    details.put("sha256", file.sha256());
    details.put("sha256Ac", null);
    Map<String, Object> evidence = new LinkedHashMap<>();
    evidence.put("@odata.type", "#microsoft.graph.security.fileEvidence");
    evidence.put("verdict", "suspicious");
    evidence.put("detectionStatus", "detected");
    evidence.put("mdeDeviceId", null);
    evidence.put("fileDetails", details);
    return evidence;
  }

  private static String oneOf(String member, String value, List<String> all) {
    if (!all.contains(value)) {
      throw new IllegalArgumentException("'" + value + "' is no " + member + "; these are: " + String.join(", ", new TreeSet<>(all)) + ".");
    }
    return value;
  }

  private static Optional<String> text(Map<String, ?> words, String name) { return Optional.ofNullable(words.get(name)).map(String::valueOf); }

  private Tables tables() {
    Tables known = tables;
    if (known == null) {
      known = Tables.read(tenantId);
      tables = known;
    }
    return known;
  }
}
