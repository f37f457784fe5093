package io.github.connectedsecurity.emulator.internal.defender;

import io.github.connectedsecurity.emulator.internal.dataset.Company.Device;
import io.github.connectedsecurity.emulator.internal.dataset.Timeline;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What vulnerability management knows of the tenant's machines; {@code inventory.json} says which software and settings are on which systems. */
final class Inventory {
  private static final Map<String, Double> SCORES = Map.of("Critical", 9.0, "High", 7.0, "Medium", 5.0, "Low", 3.0);

  private final Map<String, Object> tables = Trees.resource(Inventory.class, "inventory.json");
  private final Timeline timeline;
  private final Machines machines;
  private final List<Product> products = rows("software").stream().map(Product::new).toList();
  private final List<Flaw> flaws = rows("vulnerabilities").stream().map(Flaw::new).toList();
  private final List<Setting> settings = rows("configurations").stream().map(Setting::new).toList();

  Inventory(Timeline timeline, Machines machines) {
    this.timeline = timeline;
    this.machines = machines;
  }

  /** A line of the software: vendor, name, version, newest version, systems, file. */
  record Product(List<?> row) {
    String vendor() { return cell(row, 0); }

    String name() { return cell(row, 1); }

    String version() { return cell(row, 2); }

    String newest() { return cell(row, 3); }

    String file() { return cell(row, 5); }

    String id() { return vendor() + "-_-" + name(); }

    boolean isOn(Map<String, Object> machine) { return fits(machine, row.get(4)); }
  }

  /** A line of the vulnerabilities. */
  record Flaw(List<?> row) {
    String id() { return cell(row, 0); }

    String severity() { return cell(row, 2); }

    String product() { return cell(row, 5); }

    String update() { return cell(row, 6); }

    boolean hasExploit() { return Boolean.TRUE.equals(row.get(9)); }
  }

  /** A line of the settings that ought to be. */
  record Setting(List<?> row) {
    String id() { return cell(row, 0); }

    boolean isFor(Map<String, Object> machine) { return fits(machine, row.get(5)); }
  }

  /** Lines of a table. */
  final List<List<?>> rows(String name) {
    List<List<?>> rows = new ArrayList<>();
    if (tables.get(name) instanceof List<?> all) {
      all.forEach(row -> rows.add(row instanceof List<?> cells ? cells : List.of()));
    }
    return rows;
  }

  List<Product> products() { return products; }

  List<Flaw> flaws() { return flaws; }

  List<Setting> settings() { return settings; }

  /** The machines that fit, in the order of the list. */
  List<Map<String, Object>> machines(Predicate<Map<String, Object>> fits) { return machines.all().stream().filter(fits).toList(); }

  /** The machines with a product. */
  List<Map<String, Object>> with(Product product) { return machines(product::isOn); }

  /** The vulnerabilities of a product. */
  List<Flaw> of(Product product) { return flaws.stream().filter(flaw -> flaw.product().equals(product.name())).toList(); }

  /** The product that a vulnerability is in. */
  Product productOf(Flaw flaw) { return products.stream().filter(product -> product.name().equals(flaw.product())).findFirst().orElseThrow(); }

  /** Whether a machine has a setting as it ought to be. */
  boolean isCompliant(Setting setting, Map<String, Object> machine) {
    List<?> failing = setting.row.get(6) instanceof List<?> keys ? keys : List.of();
    Optional<Device> device = timeline.company().devices().stream().filter(one -> one.id().equals(machine.get("id"))).findFirst();
    return device.filter(one -> failing.contains(one.key())).isEmpty();
  }

  /** A time so many days before the cloud's start. */
  String ago(long days) { return Times.write(timeline.start().minus(Duration.ofDays(days))); }

  /** The same in the words of exports: no zone, a space between. */
  String exported(long days) { return ago(days).replace('T', ' ').replace("Z", ""); }

  /** The entities of one of the sets in {@code sets.json}. */
  List<Map<String, Object>> entities(String path) {
    return switch (path) {
      case "Software" -> products.stream().map(this::software).toList();
      case "vulnerabilities" -> flaws.stream().map(this::vulnerability).toList();
      case "vulnerabilities/machinesVulnerabilities" -> flaws.stream().flatMap(flaw -> with(productOf(flaw)).stream().map(one -> exposed(one, flaw))).toList();
      case "recommendations" -> recommendations();
      case "remediationTasks" -> objects("tasks", this::task);
      case "baselineProfiles" -> objects("profiles", this::profile);
      case "baselineConfigurations" -> objects("baselines", object -> object);
      case "deviceavinfo" -> machines.all().stream().map(this::antivirus).toList();
      default -> List.of();
    };
  }

  private List<Map<String, Object>> objects(String name, java.util.function.UnaryOperator<Map<String, Object>> fill) {
    return tables.get(name) instanceof List<?> list ? list.stream().map(Trees::object).map(fill).toList() : List.of();
  }

  /** Software, as lists of all or of one machine have it. */
  Map<String, Object> software(Product product) {
    Map<String, Object> software = new LinkedHashMap<>();
    software.put("id", product.id());
    software.put("name", product.name());
    software.put("vendor", product.vendor());
    software.put("weaknesses", of(product).size());
    software.put("publicExploit", of(product).stream().anyMatch(Flaw::hasExploit));
    software.put("activeAlert", false);
    software.put("exposedMachines", of(product).isEmpty() ? 0 : with(product).size());
    software.put("impactScore", of(product).size() * 1.75);
    return software;
  }

  Map<String, Object> vulnerability(Flaw flaw) {
    long days = Long.parseLong(cell(flaw.row, 8));
    Map<String, Object> vulnerability = new LinkedHashMap<>();
    vulnerability.put("id", flaw.id());
    vulnerability.put("name", flaw.id());
    vulnerability.put("description", flaw.row.get(1));
    vulnerability.put("severity", flaw.severity());
    vulnerability.put("cvssV3", flaw.row.get(3));
    vulnerability.put("cvssVector", flaw.row.get(4));
    vulnerability.put("exposedMachines", with(productOf(flaw)).size());
    vulnerability.put("publishedOn", ago(days));
    vulnerability.put("updatedOn", ago(days / 2));
    vulnerability.put("firstDetected", ago(20));
    vulnerability.put("publicExploit", flaw.hasExploit());
    vulnerability.put("exploitVerified", flaw.hasExploit());
    vulnerability.put("exploitInKit", false);
    vulnerability.put("exploitTypes", flaw.hasExploit() ? List.of("Remote") : List.of());
    vulnerability.put("exploitUris", List.of());
    vulnerability.put("CveSupportability", "supported");
    vulnerability.put("EPSS", flaw.row.get(10));
    return vulnerability;
  }

  private Map<String, Object> exposed(Map<String, Object> machine, Flaw flaw) {
    Product product = productOf(flaw);
    Map<String, Object> exposed = new LinkedHashMap<>();
    exposed.put("id", String.join("-_-", AlertView.text(machine, "id"), flaw.id(), product.vendor(), product.name(), product.version(), flaw.update()));
    exposed.put("cveId", flaw.id());
    exposed.put("machineId", machine.get("id"));
    exposed.put("fixingKbId", flaw.update().isEmpty() ? null : flaw.update());
    exposed.put("productName", product.name());
    exposed.put("productVendor", product.vendor());
    exposed.put("productVersion", product.version());
    exposed.put("severity", flaw.severity());
    return exposed;
  }

  /** One for each product with vulnerabilities, and one for each setting that some machine has not. */
  List<Map<String, Object>> recommendations() {
    List<Map<String, Object>> all = new ArrayList<>();
    products.stream().filter(product -> !of(product).isEmpty()).forEach(product -> all.add(update(product)));
    settings.stream().filter(setting -> !failing(setting).isEmpty()).forEach(setting -> all.add(change(setting)));
    return all;
  }

  /** The machines that have not a setting as it ought to be. */
  List<Map<String, Object>> failing(Setting setting) { return machines(machine -> setting.isFor(machine) && !isCompliant(setting, machine)); }

  private Map<String, Object> update(Product product) {
    Map<String, Object> recommendation = recommendation("va-_-" + product.id(), product.name(), "Update " + product.name() + " to version " + product.newest());
    recommendation.put("weaknesses", of(product).size());
    recommendation.put("vendor", product.vendor());
    recommendation.put("recommendedVersion", product.newest());
    recommendation.put("recommendedProgram", product.name());
    recommendation.put("recommendedVendor", product.vendor());
    recommendation.put("recommendationCategory", product.name().startsWith("windows") ? "OS" : "Application");
    recommendation.put("severityScore", of(product).stream().mapToDouble(flaw -> SCORES.getOrDefault(flaw.severity(), 1.0)).max().orElse(0));
    recommendation.put("publicExploit", of(product).stream().anyMatch(Flaw::hasExploit));
    recommendation.put("remediationType", "Update");
    recommendation.put("exposureImpact", of(product).size() * 1.5);
    recommendation.put("totalMachineCount", with(product).size());
    recommendation.put("exposedMachinesCount", with(product).size());
    recommendation.put("relatedComponent", product.name());
    return recommendation;
  }

  private Map<String, Object> change(Setting setting) {
    Map<String, Object> recommendation = recommendation("sca-_-" + setting.id(), "windows", cell(setting.row, 1));
    recommendation.put("vendor", "microsoft");
    recommendation.put("recommendationCategory", setting.row.get(2));
    recommendation.put("subCategory", setting.row.get(3));
    recommendation.put("severityScore", setting.row.get(4));
    recommendation.put("remediationType", "ConfigurationChange");
    recommendation.put("configScoreImpact", setting.row.get(4));
    recommendation.put("totalMachineCount", machines(setting::isFor).size());
    recommendation.put("exposedMachinesCount", failing(setting).size());
    recommendation.put("relatedComponent", setting.row.get(2));
    return recommendation;
  }

  private static Map<String, Object> recommendation(String id, String product, String name) {
    Map<String, Object> recommendation = new LinkedHashMap<>();
    recommendation.put("id", id);
    recommendation.put("productName", product);
    recommendation.put("recommendationName", name);
    for (String text : List.of("vendor", "recommendedVersion", "recommendedProgram", "recommendedVendor", "subCategory")) {
      recommendation.put(text, "");
    }
    for (String number : List.of("weaknesses", "severityScore", "configScoreImpact", "exposureImpact", "nonProductivityImpactedAssets",
        "exposedCriticalDevices")) {
      recommendation.put(number, 0);
    }
    recommendation.put("publicExploit", false);
    recommendation.put("activeAlert", false);
    recommendation.put("hasUnpatchableCve", false);
    recommendation.put("associatedThreats", List.of());
    recommendation.put("tags", List.of());
    recommendation.put("status", "Active");
    return recommendation;
  }

  private Map<String, Object> task(Map<String, Object> task) {
    Map<String, Object> filled = new LinkedHashMap<>(task);
    filled.put("createdOn", ago(12));
    filled.put("statusLastModifiedOn", ago(5));
    filled.put("dueOn", Times.write(timeline.start().plus(Duration.ofDays(10))));
    filled.put("targetDevices", products.stream().filter(product -> product.id().equals(task.get("productId"))).mapToInt(one -> with(one).size()).sum());
    filled.put("fixedDevices", 0);
    return filled;
  }

  private Map<String, Object> profile(Map<String, Object> profile) {
    List<Map<String, Object>> own = machines(machine -> "Windows11".equals(machine.get("osPlatform")));
    Map<String, Object> filled = new LinkedHashMap<>(profile);
    filled.put("passedDevices", own.isEmpty() ? 0 : own.size() - 1);
    filled.put("totalDevices", own.size());
    return filled;
  }

  private Map<String, Object> antivirus(Map<String, Object> machine) {
    String os = AlertView.text(machine, "osPlatform");
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("id", machine.get("id"));
    info.put("machineId", machine.get("id"));
    info.put("computerDnsName", machine.get("computerDnsName"));
    info.put("osKind", os.startsWith("Windows") ? "windows" : os.equals("macOS") ? "mac" : "linux");
    info.put("osPlatform", os);
    info.put("osVersion", machine.get("version"));
    info.put("avMode", "0");
    info.put("avSignatureVersion", "1.441.200.0");
    info.put("avEngineVersion", "1.1.25100.9002");
    info.put("avPlatformVersion", "4.18.25100.9008");
    info.put("lastSeenTime", machine.get("lastSeen"));
    info.put("quickScanResult", "Completed");
    info.put("quickScanError", "");
    info.put("quickScanTime", ago(1));
    info.put("fullScanResult", "");
    info.put("fullScanError", "");
    info.put("fullScanTime", null);
    info.put("dataRefreshTimestamp", ago(0));
    for (String name : List.of("avEngineUpdateTime", "avSignatureUpdateTime", "avPlatformUpdateTime", "avSignaturePublishTime")) {
      info.put(name, ago(2));
    }
    for (String name : List.of("avIsSignatureUpToDate", "avIsEngineUpToDate", "avIsPlatformUpToDate")) {
      info.put(name, "True");
    }
    info.put("rbacGroupId", machine.get("rbacGroupId"));
    info.put("rbacGroupName", machine.get("rbacGroupName"));
    return info;
  }

  static String cell(List<?> row, int index) { return String.valueOf(row.get(index)); }

  /** Whether a machine has one of these systems. */
  static boolean fits(Map<String, Object> machine, @org.jspecify.annotations.Nullable Object systems) {
    return systems instanceof List<?> list && list.stream().anyMatch(system -> AlertView.text(machine, "osPlatform").startsWith(String.valueOf(system)));
  }
}
