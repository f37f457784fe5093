package io.github.connectedsecurity.emulator.internal.dataset;

import io.github.connectedsecurity.emulator.internal.dataset.Tree.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who and what there is at Larkspur Instruments, as told in {@code company.json}: the people, devices, addresses and files that
 * every product of the cloud knows by the same ids. The same lists come for every seed and time; what happens among them is the
 * {@link Timeline}'s.
 *
 * <p>Everything has a key, such as {@code lena} or {@code fs01}: the word of the tables, not an id of any product.
 *
 * @param users people in the order of the table, then service accounts
 * @param devices the people's devices in the same order, then servers
 * @param files what the alerts show, then documents, then programs
 * @param places addresses, inside and outside
 * @param labels sensitivity labels, the least sensitive first
 */
public record Company(List<User> users, List<Device> devices, List<FileItem> files, List<Place> places, List<Label> labels) {
  /** The DNS domain, which is the domain of all mail addresses, too. */
  public static final String DOMAIN = "larkspur.example";

  /** The company's Azure subscription. */
  public static final String SUBSCRIPTION = "20ff7fc3-e762-44dd-bd96-b71116dcdc23";

  /**
   * Somebody who signs in.
   *
   * @param objectId the id in Entra; empty for accounts that only the company's own directory has
   * @param accountName the name before the {@code @}
   * @param device the key of the device that is the person's own; empty for service accounts
   */
  public record User(String key, Optional<String> objectId, String upn, String displayName, String accountName, String sid, String department,
      Optional<String> device) {}

  /**
   * A device that Defender for Endpoint watches.
   *
   * @param id 40 hexadecimal digits: the machine's id in Defender and in hunting tables
   * @param entraId the id in Entra; empty for servers
   * @param ip its own address; the internet sees {@code externalIp}
   * @param evidence all that alerts say of it, as {@code deviceEvidence}
   */
  public record Device(String key, String id, Optional<String> entraId, String name, String dnsName, String ip, String externalIp, String os, String group,
      List<String> accounts, Map<String, Object> evidence) {}

  /**
   * A file, wherever it lies.
   *
   * @param path the folder, without the name
   * @param sha1 empty for what no device has seen
   * @param label the sensitivity label of documents
   */
  public record FileItem(String key, String name, String path, long size, Optional<String> md5, Optional<String> sha1, String sha256,
      Optional<String> publisher, Optional<Label> label) {}

  /** An address, and where it is as far as is known. */
  public record Place(String key, String ip, Optional<String> country, Optional<String> city, double latitude, double longitude) {}

  /** A sensitivity label. */
  public record Label(String id, String name) {}

  /** Reads the tables. */
  public static Company larkspur(String tenantId) {
    Tree tables = Tree.resource("company.json");
    EvidenceFactory evidence = new EvidenceFactory(tables, tenantId);
    Map<String, Row> people = new LinkedHashMap<>();
    tables.rows("people").forEach(row -> people.put(row.text(0), row));
    List<Label> labels = tables.texts("labels").stream().map(name -> new Label(EvidenceFactory.guid("label " + name), name)).toList();
    List<FileItem> files = new ArrayList<>();
    tables.rows("documents").forEach(row -> files.add(listed(row, Optional.empty(), labels.stream().filter(one -> one.name.equals(row.text(4))).findFirst())));
    tables.rows("programs").forEach(row -> files.add(listed(row, Optional.ofNullable(row.cells().get(4)).map(String::valueOf), Optional.empty())));
    evidence.keys("file").filter(key -> files.stream().noneMatch(file -> file.key.equals(key)))
        .forEach(key -> files.add(shown(key, whole(evidence, "file", key))));
    return new Company(keys(evidence, people, "user").map(key -> user(key, people, whole(evidence, "user", key))).toList(),
        keys(evidence, people, "device").map(key -> device(key, whole(evidence, "device", key))).toList(), List.copyOf(files),
        evidence.keys("ip").map(key -> place(key, whole(evidence, "ip", key))).toList(), labels);
  }

  /** The user of this key. */
  public User user(String key) { return find(users, key, User::key); }

  /** The device of this key. */
  public Device device(String key) { return find(devices, key, Device::key); }

  /** The file of this key. */
  public FileItem file(String key) { return find(files, key, FileItem::key); }

  /** The address of this key. */
  public Place place(String key) { return find(places, key, Place::key); }

  /** The documents of the company's sites, each with its label if it has one. */
  public List<FileItem> documents() { return files.stream().filter(file -> file.path.startsWith("/sites/")).toList(); }

  /** The people: users with a device of their own. */
  public List<User> people() { return users.stream().filter(user -> user.device.isPresent()).toList(); }

  private static <T> T find(List<T> all, String key, java.util.function.Function<T, String> name) {
    return all.stream().filter(one -> name.apply(one).equals(key)).findFirst()
        .orElseThrow(() -> new IllegalStateException("No '" + key + "' in the emulator's tables."));
  }

  private static Stream<String> keys(EvidenceFactory evidence, Map<String, Row> people, String kind) {
    return Stream.concat(people.keySet().stream(), evidence.keys(kind).filter(key -> !people.containsKey(key)));
  }

  private static Map<String, Object> whole(EvidenceFactory evidence, String kind, String key) {
    return evidence.evidence(kind + "." + key, key, Instant.EPOCH, Instant.EPOCH);
  }

  private static User user(String key, Map<String, Row> people, Map<String, Object> evidence) {
    Tree account = new Tree(Tree.object(evidence.get("userAccount")));
    Optional<Row> person = Optional.ofNullable(people.get(key));
    return new User(key, account.find("azureAdUserId"), account.text("userPrincipalName"), account.text("displayName"), account.text("accountName"),
        account.text("userSid"), person.map(row -> row.text(3)).orElse("Services"), person.map(row -> key));
  }

  private static Device device(String key, Map<String, Object> evidence) {
    Tree device = new Tree(evidence);
    return new Device(key, device.text("mdeDeviceId"), device.find("azureAdDeviceId"), device.text("hostName"), device.text("deviceDnsName"),
        device.text("lastIpAddress"), device.text("lastExternalIpAddress"), device.text("osPlatform"), device.text("rbacGroupName"),
        device.trees("loggedOnUsers").stream().map(user -> user.text("accountName")).toList(), evidence);
  }

  private static FileItem listed(Row row, Optional<String> publisher, Optional<Label> label) {
    String key = row.text(0);
    boolean program = label.isEmpty() && !row.text(2).startsWith("/");
    String name = program ? key : "file." + key;
    return new FileItem(key, row.text(1), row.text(2), row.number(3), Optional.of(EvidenceFactory.hash("MD5", name)),
        Optional.of(EvidenceFactory.hash("SHA-1", name)), EvidenceFactory.hash("SHA-256", name), publisher, label);
  }

  private static FileItem shown(String key, Map<String, Object> evidence) {
    Tree file = new Tree(Tree.object(evidence.get("fileDetails")));
    return new FileItem(key, file.text("fileName"), file.text("filePath"), Long.parseLong(file.text("fileSize")), file.find("md5"), file.find("sha1"),
        file.text("sha256"), file.find("filePublisher"), Optional.empty());
  }

  private static Place place(String key, Map<String, Object> evidence) {
    Tree ip = new Tree(evidence);
    Tree location = ip.tree("location");
    return new Place(key, ip.text("ipAddress"), ip.find("countryLetterCode"), location.find("city"), number(location.members().get("latitude")),
        number(location.members().get("longitude")));
  }

  private static double number(@Nullable Object value) { return value instanceof Number number ? number.doubleValue() : 0; }
}
