package io.github.connectedsecurity.cloudappsecurity.filters;

import io.github.connectedsecurity.cloudappsecurity.model.Activity;
import io.github.connectedsecurity.cloudappsecurity.model.ActivitySource;
import io.github.connectedsecurity.cloudappsecurity.model.CloudApp;
import io.github.connectedsecurity.cloudappsecurity.model.DeviceType;
import io.github.connectedsecurity.cloudappsecurity.model.EntityKey;
import io.github.connectedsecurity.cloudappsecurity.model.EventCategory;
import io.github.connectedsecurity.cloudappsecurity.model.IpCategory;
import io.github.connectedsecurity.cloudappsecurity.model.IpTag;
import io.github.connectedsecurity.cloudappsecurity.model.TakenAction;
import io.github.connectedsecurity.cloudappsecurity.model.UserAgentTag;
import io.github.connectedsecurity.cloudappsecurity.model.UserGroup;

/** What activities can be filtered and ordered by. */
public final class ActivityFields {
  /** The application. */
  public static final Fields.Choice<Activity, CloudApp> APP = new Fields.Choice<>("service");
  /** The instance of an application. */
  public static final Fields.Choice<Activity, Integer> INSTANCE = new Fields.Choice<>("instance");
  /** The organizational unit of the user. */
  public static final Fields.Sparse<Activity, String> USER_ORG_UNIT = new Fields.Sparse<>("user.orgUnit");
  /** The name that the user signs in with. */
  public static final Fields.Prefix<Activity, String> USER_NAME = new Fields.Prefix<>("user.username");
  /** The domain of the user. */
  public static final Fields.Sparse<Activity, String> USER_DOMAIN = new Fields.Sparse<>("user.domain");
  /** The groups of the user. */
  public static final Fields.Prefix<Activity, UserGroup> USER_TAGS = new Fields.Prefix<>("user.tags");
  /** The account that acted. */
  public static final Fields.Prefix<Activity, EntityKey> ENTITY = new Fields.Prefix<>("entity");
  /** The kind of action in fine-grained terms. Clients of Microsoft name this field {@code activity.actionType}. */
  public static final Fields.Part<Activity> ACTION_TYPE = new Fields.Part<>("actionType");
  /** The kind of action in coarse terms; {@code activity.eventType} until 2023. */
  public static final Fields.Choice<Activity, EventCategory> EVENT_CATEGORY = new Fields.Choice<>("activity.eventActionType");
  /** The identifier. */
  public static final Fields.Single<Activity, String> ID = new Fields.Single<>("activity.id");
  /** Whether somebody acted in the name of another. */
  public static final Fields.Single<Activity, Boolean> IMPERSONATED = new Fields.Single<>("activity.impersonated");
  /** Whether it was an act of administration. */
  public static final Fields.Single<Activity, Boolean> ADMIN_ACTIVITY = new Fields.Single<>("activity.type");
  /** What session control did about it; nothing when it did nothing. */
  public static final Fields.ChoiceOrNothing<Activity, TakenAction> TAKEN_ACTION = new Fields.ChoiceOrNothing<>("activity.takenAction");
  /** An alert that it led to. */
  public static final Fields.Single<Activity, String> ALERT_ID = new Fields.Single<>("activity.alertId");
  /** The identifier of an object of the activity. */
  public static final Fields.Choice<Activity, String> OBJECT = new Fields.Choice<>("activityObject");
  /** The kind of device; nothing when unknown. */
  public static final Fields.ChoiceOrNothing<Activity, DeviceType> DEVICE_TYPE = new Fields.ChoiceOrNothing<>("device.type");
  /** Marks on the device. */
  public static final Fields.Choice<Activity, String> DEVICE_TAGS = new Fields.Choice<>("device.tags");
  /** The name of the program. */
  public static final Fields.PartOnly<Activity> USER_AGENT = new Fields.PartOnly<>("userAgent.userAgent");
  /** What is known about the program. */
  public static final Fields.Choice<Activity, UserAgentTag> USER_AGENT_TAGS = new Fields.Choice<>("userAgent.tags");
  /** The country, two letters. */
  public static final Fields.Sparse<Activity, String> COUNTRY = new Fields.Sparse<>("location.country");
  /** The provider of the address. */
  public static final Fields.Part<Activity> INTERNET_PROVIDER = new Fields.Part<>("location.organizations");
  /** The address. */
  public static final Fields.Address<Activity> IP_ADDRESS = new Fields.Address<>("ip.address");
  /** What the address is known as. */
  public static final Fields.Choice<Activity, IpCategory> IP_CATEGORY = new Fields.Choice<>("ip.category");
  /** Marks on the address. */
  public static final Fields.Choice<Activity, IpTag> IP_TAGS = new Fields.Choice<>("ip.tags");
  /** The file; the shape of its values is not documented. */
  public static final Fields.Choice<Activity, Object> FILE = new Fields.Choice<>("fileSelector");
  /** The identifier of the file. */
  public static final Fields.Single<Activity, String> FILE_ID = new Fields.Single<>("fileId");
  /** The address of the object in Office 365. */
  public static final Fields.Link<Activity> OFFICE_365_URL = new Fields.Link<>("office365url");
  /** Everything that is known of it. */
  public static final Fields.FullText<Activity> TEXT = new Fields.FullText<>("text");
  /** When it was done. */
  public static final Fields.DayTime<Activity> DATE = new Fields.DayTime<>("date");
  /** When it was stored. */
  public static final Fields.ExactTime<Activity> CREATED = new Fields.ExactTime<>("created");
  /** The identifier of a policy that has matched it. */
  public static final Fields.Sparse<Activity, String> POLICY = new Fields.Sparse<>("policy");
  /** Through which channel it became known. */
  public static final Fields.Choice<Activity, ActivitySource> SOURCE = new Fields.Choice<>("source");
  /** Labels of the file; not in the documentation since 2024. */
  public static final Fields.Choice<Activity, String> FILE_LABELS = new Fields.Choice<>("fileLabels");

  /** When it was done. */
  public static final SortField<Activity> BY_DATE = new SortField<>("date");
  /** When it was stored. */
  public static final SortField<Activity> BY_CREATED = new SortField<>("created");

  /** What the list of activities takes. */
  public static final FieldRules<Activity> RULES = FieldRules.of("activities", APP, INSTANCE, USER_ORG_UNIT, USER_NAME, USER_DOMAIN, USER_TAGS, ENTITY,
      ACTION_TYPE, EVENT_CATEGORY, ID, IMPERSONATED, ADMIN_ACTIVITY, TAKEN_ACTION, ALERT_ID, OBJECT, DEVICE_TYPE, DEVICE_TAGS, USER_AGENT, USER_AGENT_TAGS,
      COUNTRY, INTERNET_PROVIDER, IP_ADDRESS, IP_CATEGORY, IP_TAGS, FILE, FILE_ID, OFFICE_365_URL, TEXT, DATE, CREATED, POLICY, SOURCE, FILE_LABELS);

  private ActivityFields() {}

  /** A field that this version does not know, by its name. */
  public static Fields.Open<Activity> named(String name) { return Fields.named(name); }
}
