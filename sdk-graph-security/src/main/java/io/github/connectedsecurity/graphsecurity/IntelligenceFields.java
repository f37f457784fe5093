package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataEnumeration;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;
import io.github.connectedsecurity.graphsecurity.model.intelligence.IntelligenceProfileKind;
import java.time.Instant;

/** What the lists of threat intelligence can be filtered and ordered by; each list takes some of these and refuses the others. */
public final class IntelligenceFields {
  /** Whether a profile is of an actor or a tool. */
  public static final ODataEnumeration<IntelligenceProfileKind> KIND = ODataField.enumeration("kind");
  /** A profile's heading. */
  public static final ODataText TITLE = ODataField.text("title");
  /** When a pair, a certificate or a resolution was first seen. */
  public static final ODataComparable<Instant> FIRST_SEEN = ODataField.instant("firstSeenDateTime");
  /** When a pair, a certificate or a resolution was last seen. */
  public static final ODataComparable<Instant> LAST_SEEN = ODataField.instant("lastSeenDateTime");
  /** How one host of a pair leads to the other. */
  public static final ODataText LINK_KIND = ODataField.text("linkKind");
  /** The host of a pair that is led to. */
  public static final ODataText CHILD_HOST = ODataField.text("childHost/id");
  /** The host of a pair that leads to the other. */
  public static final ODataText PARENT_HOST = ODataField.text("parentHost/id");
  /** The kind of a resolution, such as {@code A} or {@code MX}. */
  public static final ODataText RECORD_TYPE = ODataField.text("recordType");
  /** When a registration ends. */
  public static final ODataComparable<Instant> EXPIRATION = ODataField.instant("expirationDateTime");
  /** When a registration began. */
  public static final ODataComparable<Instant> REGISTRATION = ODataField.instant("registrationDateTime");
  /** The host that is registered. */
  public static final ODataText HOST = ODataField.text("host/id");

  static final ODataRules ARTICLE_RULES = list("articles").orderAny().search(ODataRules.Search.PHRASE).build();
  static final ODataRules INDICATOR_RULES = list("this list of threat intelligence").build();
  static final ODataRules PROFILE_RULES = list("intelProfiles").filter(KIND).order(TITLE).search(ODataRules.Search.PHRASE).build();
  static final ODataRules HOST_LIST_RULES = list("hosts").build();
  static final ODataRules PORT_RULES = list("ports").expand("mostRecentSslCertificate").build();
  static final ODataRules HOST_CERTIFICATE_RULES = list("hosts' sslCertificates").orderAny().build();
  static final ODataRules SUBDOMAIN_RULES = ODataRules.entity("subdomains").select().top().count().build();
  static final ODataRules PAIR_RULES = list("hostPairs").filter(FIRST_SEEN, LAST_SEEN, LINK_KIND, CHILD_HOST, PARENT_HOST).order(FIRST_SEEN, LAST_SEEN).build();
  static final ODataRules DNS_RULES = list("passiveDns").filter(RECORD_TYPE).order(FIRST_SEEN, LAST_SEEN).build();
  static final ODataRules WHOIS_RULES = list("whoisRecords").order(EXPIRATION, REGISTRATION, HOST).search(ODataRules.Search.PHRASE).build();
  static final ODataRules CERTIFICATE_RULES = list("sslCertificates").orderAny().search(ODataRules.Search.PHRASE).build();

  private IntelligenceFields() {}

  private static ODataRules.Builder list(String name) { return ODataRules.entity(name).select().top().skip().count(); }

  static String search(String field, String value) {
    if (!field.matches("[A-Za-z]+(/[A-Za-z]+)*")) {
      throw new IllegalArgumentException("A field to search in is a path of members such as admin/address/state, not '" + field + "'.");
    }
    if (value.isBlank()) {
      throw new IllegalArgumentException("There is nothing to search for in " + field + ".");
    }
    return field + ":" + value;
  }
}
