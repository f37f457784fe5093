package io.github.connectedsecurity.emulator.internal.defender;

import io.github.connectedsecurity.emulator.internal.defender.DefenderService.Operation;
import io.github.connectedsecurity.emulator.internal.defender.Inventory.Flaw;
import io.github.connectedsecurity.emulator.internal.defender.Inventory.Product;
import io.github.connectedsecurity.emulator.internal.defender.Inventory.Setting;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.odata.EntityRules;
import io.github.connectedsecurity.emulator.internal.odata.Field;
import io.github.connectedsecurity.emulator.internal.odata.Field.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The read-only sets of vulnerability management: those of {@code sets.json}, and what belongs to one of their entities. */
final class EntitySets {
  private static final int MOST = 10_000;
  private static final List<String> SOFTWARE = List.of("Software.Read.All");
  private static final List<String> VULNERABILITIES = List.of("Vulnerability.Read.All");
  private static final List<String> RECOMMENDATIONS = List.of("SecurityRecommendation.Read.All");
  private static final List<String> TASKS = List.of("RemediationTasks.Read.All");
  private static final List<String> SCORES = List.of("Score.Read.All");
  private static final String KBS = "Collection(microsoft.windowsDefenderATP.api.PublicProductFixDto)";

  private final Inventory inventory;
  private final Machines machines;

  EntitySets(Inventory inventory, Machines machines) {
    this.inventory = inventory;
    this.machines = machines;
  }

  void addTo(Routes<Operation> routes) {
    addRelated(routes);
    Trees.objects(Trees.resource(Inventory.class, "sets.json").get("sets")).forEach(set -> add(routes, set));
  }

  private void add(Routes<Operation> routes, Map<String, Object> set) {
    String path = AlertView.text(set, "path");
    String name = AlertView.text(set, "set");
    List<String> permissions = permissions(path, AlertView.text(set, "permission"));
    List<Field> fields = new ArrayList<>();
    Trees.object(set.get("fields")).forEach((field, kind) -> fields.add(Field.of(field, Kind.valueOf(String.valueOf(kind)))));
    if (fields.stream().noneMatch(field -> field.name().equals("id"))) {
      fields.add(Field.plain("id"));
    }
    int top = set.get("top") instanceof Number number ? number.intValue() : MOST;
    int page = set.get("page") instanceof Number number ? number.intValue() : top;
    EntityRules rules = DefenderLists.rules(name, set.get("order") instanceof String order ? order : "id", top, fields);
    routes.add("GET", "/" + path, new Operation(permissions, request -> DefenderLists.page(request, name, rules, inventory.entities(path), page)));
    if (set.containsKey("key")) {
      routes.add("GET", "/" + path + "/{id}", new Operation(permissions, request -> request.single(200, name, require(path, request.id()))));
    }
  }

  private static List<String> permissions(String path, String permission) {
    return path.equals("deviceavinfo") ? DefenderPermissions.READ_MACHINES : List.of(permission);
  }

  private void addRelated(Routes<Operation> routes) {
    routes.add("GET", "/Software/{id}/distributions", new Operation(SOFTWARE, this::distributions))
        .add("GET", "/Software/{id}/machineReferences", references(SOFTWARE, request -> inventory.with(product(request))))
        .add("GET", "/Software/{id}/vulnerabilities", new Operation(VULNERABILITIES, request -> flaws(request, inventory.of(product(request)).stream())))
        .add("GET", "/Software/{id}/getmissingkbs", new Operation(SOFTWARE, request -> request.list(KBS, updates(List.of(product(request))))))
        .add("GET", "/vulnerabilities/{id}/machineReferences", references(VULNERABILITIES, request -> inventory.with(inventory.productOf(flaw(request)))))
        .add("GET", "/recommendations/{id}/machineReferences", references(RECOMMENDATIONS, this::exposed))
        .add("GET", "/recommendations/{id}/software", new Operation(SOFTWARE, request -> request.single(200, "Software",
            inventory.software(recommended(request).orElseThrow(() -> nothing("Software of " + request.id()))))))
        .add("GET", "/recommendations/{id}/vulnerabilities", new Operation(VULNERABILITIES,
            request -> flaws(request, recommended(request).stream().flatMap(product -> inventory.of(product).stream()))))
        .add("GET", "/remediationTasks/{id}/machineReferences", references(TASKS, this::tasked))
        .add("GET", "/machines/{id}/software", new Operation(SOFTWARE,
            request -> request.list("Software", installed(request).map(inventory::software).toList())))
        .add("GET", "/machines/{id}/vulnerabilities", new Operation(VULNERABILITIES,
            request -> flaws(request, installed(request).flatMap(product -> inventory.of(product).stream()))))
        .add("GET", "/machines/{id}/recommendations", new Operation(RECOMMENDATIONS, this::recommendations))
        .add("GET", "/machines/{id}/getmissingkbs", new Operation(SOFTWARE, request -> request.list(KBS, updates(installed(request).toList()))))
        .add("GET", "/exposureScore", new Operation(SCORES, request -> request.single(200, "ExposureScore", score(exposure(machines.all()), null))))
        .add("GET", "/exposureScore/ByMachineGroups", new Operation(SCORES, this::exposureByGroup))
        .add("GET", "/configurationScore", new Operation(SCORES, request -> request.single(200, "ConfigurationScore", score(configuration(), null))))
        .add("GET", "/browserextensions/permissionsinfo", new Operation(SOFTWARE, this::extensionPermissions));
  }

  private interface Which {
    List<Map<String, Object>> of(DefenderRequest request);
  }

  private static Operation references(List<String> permissions, Which which) {
    return new Operation(permissions, request -> request.list("MachineReferences", which.of(request).stream().map(EntitySets::reference).toList()));
  }

  private static Map<String, Object> reference(Map<String, Object> machine) {
    Map<String, Object> reference = new LinkedHashMap<>();
    for (String name : List.of("id", "computerDnsName", "osPlatform", "rbacGroupId", "rbacGroupName")) {
      reference.put(name, machine.get(name));
    }
    return reference;
  }

  private Map<String, Object> require(String path, String id) {
    return inventory.entities(path).stream().filter(one -> id.equals(one.get("id"))).findFirst().orElseThrow(() -> nothing(id));
  }

  private static Refusal nothing(String what) { return new Refusal(404, "ResourceNotFound", what + " was not found."); }

  private Product product(DefenderRequest request) {
    return inventory.products().stream().filter(product -> product.id().equals(request.id())).findFirst().orElseThrow(() -> nothing(request.id()));
  }

  private Flaw flaw(DefenderRequest request) {
    return inventory.flaws().stream().filter(flaw -> flaw.id().equals(request.id())).findFirst().orElseThrow(() -> nothing(request.id()));
  }

  private Optional<Product> recommended(DefenderRequest request) {
    require("recommendations", request.id());
    return inventory.products().stream().filter(product -> request.id().equals("va-_-" + product.id())).findFirst();
  }

  private List<Map<String, Object>> exposed(DefenderRequest request) {
    Optional<Product> product = recommended(request);
    Optional<Setting> setting = inventory.settings().stream().filter(one -> request.id().equals("sca-_-" + one.id())).findFirst();
    return product.map(inventory::with).or(() -> setting.map(inventory::failing)).orElse(List.of());
  }

  private List<Map<String, Object>> tasked(DefenderRequest request) {
    Object product = require("remediationTasks", request.id()).get("productId");
    return inventory.products().stream().filter(one -> one.id().equals(product)).flatMap(one -> inventory.with(one).stream()).toList();
  }

  private Stream<Product> installed(DefenderRequest request) {
    Map<String, Object> machine = machines.require(request.id());
    return inventory.products().stream().filter(product -> product.isOn(machine));
  }

  private Answer flaws(DefenderRequest request, Stream<Flaw> flaws) {
    return request.list("Vulnerabilities", flaws.distinct().map(inventory::vulnerability).toList());
  }

  private Answer distributions(DefenderRequest request) {
    Product product = product(request);
    return request.list("Distributions", List.of(Map.of("version", product.version(), "installations", inventory.with(product).size(), "vulnerabilities",
        inventory.of(product).size())));
  }

  private List<Map<String, Object>> updates(List<Product> products) {
    Map<String, Map<String, Object>> updates = new LinkedHashMap<>();
    for (Product product : products) {
      for (Flaw flaw : inventory.of(product).stream().filter(one -> !one.update().isEmpty()).toList()) {
        updates.put(flaw.update(), Map.of("id", flaw.update(), "name", Inventory.cell(flaw.row(), 7), "productsNames", List.of(product.name()), "url",
            "https://catalog.update.microsoft.com/v7/site/Search.aspx?q=KB" + flaw.update(), "machineMissedOn", inventory.with(product).size(), "cveAddressed",
            inventory.of(product).stream().filter(one -> one.update().equals(flaw.update())).count()));
      }
    }
    return List.copyOf(updates.values());
  }

  private Answer recommendations(DefenderRequest request) {
    Map<String, Object> machine = machines.require(request.id());
    List<String> ids = Stream.concat(installed(request).map(product -> "va-_-" + product.id()), inventory.settings().stream()
        .filter(setting -> setting.isFor(machine) && !inventory.isCompliant(setting, machine)).map(setting -> "sca-_-" + setting.id())).toList();
    return request.list("Recommendations", inventory.recommendations().stream().filter(one -> ids.contains(AlertView.text(one, "id"))).toList());
  }

  /** From 0 to 100: how much of what is installed has vulnerabilities. */
  private double exposure(List<Map<String, Object>> some) {
    long installed = some.stream().mapToLong(machine -> inventory.products().stream().filter(product -> product.isOn(machine)).count()).sum();
    long weak = some.stream()
        .mapToLong(machine -> inventory.products().stream().filter(one -> one.isOn(machine) && !inventory.of(one).isEmpty()).count()).sum();
    return installed == 0 ? 0 : Math.round(1000.0 * weak / installed) / 10.0;
  }

  private double configuration() {
    return inventory.settings().stream().mapToDouble(setting -> {
      int all = inventory.machines(setting::isFor).size();
      return all == 0 ? 0 : Double.parseDouble(Inventory.cell(setting.row(), 4)) * (all - inventory.failing(setting).size()) / all;
    }).sum();
  }

  private Map<String, Object> score(double score, @org.jspecify.annotations.Nullable Map<String, Object> machine) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("time", inventory.ago(0));
    json.put("score", score);
    json.put("rbacGroupName", machine == null ? null : machine.get("rbacGroupName"));
    json.put("rbacGroupId", machine == null ? null : machine.get("rbacGroupId"));
    return json;
  }

  private Answer exposureByGroup(DefenderRequest request) {
    Map<Object, List<Map<String, Object>>> groups = new LinkedHashMap<>();
    machines.all().forEach(machine -> groups.computeIfAbsent(machine.getOrDefault("rbacGroupName", ""), name -> new ArrayList<>()).add(machine));
    return request.list("ExposureScore", groups.values().stream().map(group -> score(exposure(group), group.get(0))).toList());
  }

  /** As the documented answer has it: the list stands inside a list. */
  private Answer extensionPermissions(DefenderRequest request) {
    List<Map<String, Object>> permissions = inventory.rows("permissions").stream().map(row -> Map.<String, Object>of("key", Inventory.cell(row, 0),
        "permissionName", Inventory.cell(row, 1), "description", Inventory.cell(row, 2))).toList();
    return request.list("BrowserExtensionPermissions", List.of(Map.of("value", permissions)));
  }
}
