package io.github.connectedsecurity.cloudappsecurity.model.discovery;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A category of applications in the catalog. One is misspelled by the service and kept so. */
public record AppCategory(String value) implements OpenValue {
  private static final KnownValues<AppCategory> KNOWN = new KnownValues<>(AppCategory::new);

  /** Accounting and finance. */
  public static final AppCategory ACCOUNTING_AND_FINANCE = KNOWN.add("SAASDB_CATEGORY_ACCOUNTING_AND_FINANCE");
  /** Advertising. */
  public static final AppCategory ADVERTISING = KNOWN.add("SAASDB_CATEGORY_ADVERTISING");
  /** All. */
  public static final AppCategory ALL = KNOWN.add("SAASDB_CATEGORY_ALL");
  /** Business intelligence. */
  public static final AppCategory BUSINESS_INTELLIGENCE = KNOWN.add("SAASDB_CATEGORY_BUSINESS_INTELLIGENCE");
  /** Business management. */
  public static final AppCategory BUSINESS_MANAGEMENT = KNOWN.add("SAASDB_CATEGORY_BUSINESS_MANAGEMENT");
  /** Cloud computing platform. */
  public static final AppCategory CLOUD_COMPUTING_PLATFORM = KNOWN.add("SAASDB_CATEGORY_CLOUD_COMPUTING_PLATFORM");
  /** Cloud storage. */
  public static final AppCategory CLOUD_STORAGE = KNOWN.add("SAASDB_CATEGORY_CLOUD_STORAGE");
  /** Code hosting. */
  public static final AppCategory CODE_HOSTING = KNOWN.add("SAASDB_CATEGORY_CODE_HOSTING");
  /** Collaboration. */
  public static final AppCategory COLLABORATION = KNOWN.add("SAASDB_CATEGORY_COLLABORATION");
  /** Communications. */
  public static final AppCategory COMMUNICATIONS = KNOWN.add("SAASDB_CATEGORY_COMMUNICATIONS");
  /** Consumer. */
  public static final AppCategory CONSUMER = KNOWN.add("SAASDB_CATEGORY_CONSUMER");
  /** Content management. */
  public static final AppCategory CONTENT_MANAGEMENT = KNOWN.add("SAASDB_CATEGORY_CONTENT_MANAGEMENT");
  /** Content sharing. */
  public static final AppCategory CONTENT_SHARING = KNOWN.add("SAASDB_CATEGORY_CONTENT_SHARING");
  /** Crm. */
  public static final AppCategory CRM = KNOWN.add("SAASDB_CATEGORY_CRM");
  /** Customer support. */
  public static final AppCategory CUSTOMER_SUPPORT = KNOWN.add("SAASDB_CATEGORY_CUSTOMER_SUPPORT");
  /** Data analytics. */
  public static final AppCategory DATA_ANALYTICS = KNOWN.add("SAASDB_CATEGORY_DATA_ANALYTICS");
  /** Development tools. */
  public static final AppCategory DEVELOPMENT_TOOLS = KNOWN.add("SAASDB_CATEGORY_DEVELOPMENT_TOOLS");
  /** Ecommerce. */
  public static final AppCategory ECOMMERCE = KNOWN.add("SAASDB_CATEGORY_ECOMMERCE");
  /** Education. */
  public static final AppCategory EDUCATION = KNOWN.add("SAASDB_CATEGORY_EDUCATION");
  /** Forums. */
  public static final AppCategory FORUMS = KNOWN.add("SAASDB_CATEGORY_FORUMS");
  /** Health. */
  public static final AppCategory HEALTH = KNOWN.add("SAASDB_CATEGORY_HEALTH");
  /** Hosting services. */
  public static final AppCategory HOSTING_SERVICES = KNOWN.add("SAASDB_CATEGORY_HOSTING_SERVICES");
  /** Human resource management. */
  public static final AppCategory HUMAN_RESOURCE_MANAGEMENT = KNOWN.add("SAASDB_CATEGORY_HUMAN_RESOURCE_MANAGEMENT");
  /** Internet of things. */
  public static final AppCategory INTERNET_OF_THINGS = KNOWN.add("SAASDB_CATEGORY_INTERNET_OF_THINGS");
  /** It services. */
  public static final AppCategory IT_SERVICES = KNOWN.add("SAASDB_CATEGORY_IT_SERVICES");
  /** Marketing. */
  public static final AppCategory MARKETING = KNOWN.add("SAASDB_CATEGORY_MARKETING");
  /** Media. */
  public static final AppCategory MEDIA = KNOWN.add("SAASDB_CATEGORY_MEDIA");
  /** News and entertainment. */
  public static final AppCategory NEWS_AND_ENTERTAINMENT = KNOWN.add("SAASDB_CATEGORY_NEWS_AND_ENTERTAINMENT");
  /** Online meetings. */
  public static final AppCategory ONLINE_MEETINGS = KNOWN.add("SAASDB_CATEGORY_ONLINE_MEETINGS");
  /** Operations management. */
  public static final AppCategory OPERATIONS_MANAGEMENT = KNOWN.add("SAASDB_CATEGORY_OPERATIONS_MANAGEMENT");
  /** Personal instant messaging. */
  public static final AppCategory PERSONAL_INSTANT_MESSAGING = KNOWN.add("SAASDB_CATEGORY_PERSONAL_INSTANT_MESSAGING");
  /** Product design. */
  public static final AppCategory PRODUCT_DESIGN = KNOWN.add("SAASDB_CATEGORY_PRODUCT_DESIGN");
  /** Productivity. */
  public static final AppCategory PRODUCTIVITY = KNOWN.add("SAASDB_CATEGORY_PRODUCTIVITY");
  /** Project management. */
  public static final AppCategory PROJECT_MANAGEMENT = KNOWN.add("SAASDB_CATEGORY_PROJECT_MANAGEMENT");
  /** Property management. */
  public static final AppCategory PROPERTY_MANAGEMENT = KNOWN.add("SAASDB_CATEGORY_PROPERTY_MANAGEMENT");
  /** Sales. */
  public static final AppCategory SALES = KNOWN.add("SAASDB_CATEGORY_SALES");
  /** Security. */
  public static final AppCategory SECURITY = KNOWN.add("SAASDB_CATEGORY_SECURITY");
  /** Social network. */
  public static final AppCategory SOCIAL_NETWORK = KNOWN.add("SAASDB_CATEGORY_SOCIAL_NETWORK");
  /** Supply chain and logistics. */
  public static final AppCategory SUPPLY_CHAIN_AND_LOGISTICS = KNOWN.add("SAASDB_CATEGORY_SUPLLY_CHAIN_AND_LOGISTICS");
  /** Time tracking. */
  public static final AppCategory TIME_TRACKING = KNOWN.add("SAASDB_CATEGORY_TIME_TRACKING");
  /** Transportation and travel. */
  public static final AppCategory TRANSPORTATION_AND_TRAVEL = KNOWN.add("SAASDB_CATEGORY_TRANSPORTATION_AND_TRAVEL");
  /** Unclassified. */
  public static final AppCategory UNCLASSIFIED = KNOWN.add("SAASDB_CATEGORY_UNCLASSIFIED");
  /** Vendor management system. */
  public static final AppCategory VENDOR_MANAGEMENT_SYSTEM = KNOWN.add("SAASDB_CATEGORY_VENDOR_MANAGEMENT_SYSTEM");
  /** Web analytics. */
  public static final AppCategory WEB_ANALYTICS = KNOWN.add("SAASDB_CATEGORY_WEB_ANALYTICS");
  /** Webmail. */
  public static final AppCategory WEBMAIL = KNOWN.add("SAASDB_CATEGORY_WEBMAIL");
  /** Website monitoring. */
  public static final AppCategory WEBSITE_MONITORING = KNOWN.add("SAASDB_CATEGORY_WEBSITE_MONITORING");
  /** Insurance and investments. */
  public static final AppCategory INSURANCE_AND_INVESTMENTS = KNOWN.add("SAASDB_SUBCATEGORY_INSURANCE_AND_INVESTMENTS");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AppCategory of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AppCategory> known() { return KNOWN.all(); }
}
