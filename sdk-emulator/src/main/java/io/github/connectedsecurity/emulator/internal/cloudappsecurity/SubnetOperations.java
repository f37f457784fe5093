package io.github.connectedsecurity.emulator.internal.cloudappsecurity;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Makes, replaces and deletes ranges of addresses. */
final class SubnetOperations {
  private static final Set<String> MEMBERS = Set.of("_id", "name", "category", "subnets", "organization", "overrideOrganization", "tags");
  private static final int IPV4_BITS = 32;
  private static final int MAPPED = 96;

  private final Tenant tenant;
  private final Clock clock;

  SubnetOperations(Tenant tenant, Clock clock) {
    this.tenant = tenant;
    this.clock = clock;
  }

  void addTo(Routes<Operation> routes) {
    routes.add("POST", "/api/v1/subnet/create_rule/", new Operation(Operation.WRITE_SUBNETS, this::create));
    routes.add("POST", "/api/v1/subnet/{id}/update_rule/", new Operation(Operation.WRITE_SUBNETS, this::update));
    routes.add("DELETE", "/api/v1/subnet/{id}/", new Operation(Operation.WRITE_SUBNETS, this::delete));
  }

  static boolean isBuiltIn(Map<String, Object> subnet) { return Boolean.TRUE.equals(subnet.get("builtIn")); }

  private Answer create(CasRequest request) {
    Map<String, Object> body = request.body(MEMBERS);
    String id = tenant.nextId();
    tenant.put(tenant.subnets(), rule(id, body));
    return Answer.json(200, id);
  }

  private Answer update(CasRequest request) {
    Map<String, Object> body = request.body(MEMBERS);
    custom(request.id());
    tenant.put(tenant.subnets(), rule(request.id(), body));
    return Answer.empty(200);
  }

  private Answer delete(CasRequest request) {
    custom(request.id());
    tenant.subnets().remove(request.id());
    return Answer.empty(200);
  }

  private void custom(String id) {
    if (isBuiltIn(Tenant.require(tenant.subnets(), id))) {
      throw CasRequest.bad("Built-in ranges cannot be changed.");
    }
  }

  private Map<String, Object> rule(String id, Map<String, Object> body) {
    String name = body.get("name") instanceof String text && !text.isBlank() ? text : refuse(body.get("name"));
    boolean taken = tenant.subnets().values().stream().anyMatch(other -> name.equals(other.get("name")) && !id.equals(other.get("_id")));
    if (taken || !(body.get("category") instanceof Long category) || category < 1 || category > 6) {
      throw CasRequest.invalid(taken ? name : body.get("category"));
    }
    List<Object> ranges = new ArrayList<>();
    for (Object range : body.get("subnets") instanceof List<?> list ? list : List.of()) {
      ranges.add(range(String.valueOf(range)));
    }
    if (ranges.isEmpty()) {
      throw CasRequest.invalid("subnets");
    }
    Map<String, Object> subnet = new LinkedHashMap<>();
    subnet.put("_id", id);
    subnet.put("name", name);
    subnet.put("category", category.intValue());
    subnet.put("subnets", ranges);
    subnet.put("location", null);
    subnet.put("organization", Boolean.TRUE.equals(body.get("overrideOrganization")) ? body.get("organization") : null);
    subnet.put("tags", tags(body.get("tags")));
    subnet.put("lastModified", clock.millis() + 0.25);
    subnet.put("_tid", Tenant.NUMBER);
    return subnet;
  }

  private static List<Object> tags(@Nullable Object given) {
    List<Object> tags = new ArrayList<>();
    for (Object tag : given instanceof List<?> list ? list : List.of()) {
      Object name = tag instanceof Map<?, ?> object ? Optional.<Object>ofNullable(object.get("name")).orElse("") : tag;
      Map<String, Object> described = new LinkedHashMap<>(Map.of("_id", name, "id", name, "name", name, "nameTemplate", Map.of("template", name),
          "description", name, "descriptionTemplate",
          Map.of("template", name), "target", 1, "type", 1, "status", 0, "_tid", Tenant.NUMBER));
      described.put("visibility", 0);
      tags.add(described);
    }
    return tags;
  }

  /** One range as the service writes it: always in the form of IPv6. */
  private static Map<String, Object> range(String cidr) {
    String[] parts = cidr.split("/", -1);
    if (parts.length != 2 || !parts[0].matches("[0-9a-fA-F:.]+") || !parts[1].matches("\\d{1,3}")) {
      throw CasRequest.invalid(cidr);
    }
    try {
      byte[] address = InetAddress.getByName(parts[0]).getAddress(); // digits only, so no name is looked up
      int prefix = Integer.parseInt(parts[1]);
      if (prefix > address.length * 8) {
        throw CasRequest.invalid(cidr);
      }
      int mask = address.length * 8 == IPV4_BITS ? MAPPED + prefix : prefix;
      return Map.of("address", written(address), "mask", mask, "originalString", cidr);
    } catch (UnknownHostException e) {
      throw CasRequest.invalid(cidr);
    }
  }

  private static String written(byte[] address) {
    byte[] full = new byte[16];
    if (address.length == 4) {
      full[10] = (byte) 0xff;
      full[11] = (byte) 0xff;
    }
    System.arraycopy(address, 0, full, full.length - address.length, address.length);
    StringJoiner text = new StringJoiner(":");
    for (int i = 0; i < full.length; i += 2) {
      text.add(String.format("%02x%02x", full[i], full[i + 1]));
    }
    return text.toString();
  }

  private static String refuse(@Nullable Object value) { throw CasRequest.invalid(value == null ? "name" : value); }
}
