package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.core.query.ODataEnumeration;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;
import io.github.connectedsecurity.mip.model.LabelTarget;
import java.util.Map;
import java.util.regex.Pattern;

/** What labels can be filtered by, and which combinations the service refuses. */
public final class LabelFields {
  /** The label's GUID. */
  public static final ODataText ID = ODataField.text("id");
  /** What the label can be put on; ask with {@code has}. */
  public static final ODataEnumeration<LabelTarget> APPLICABLE_TO = ODataField.enumeration("applicableTo");
  /** What contents the label is for, such as {@code File}. */
  public static final ODataText CONTENT_FORMATS = ODataField.text("contentFormats");
  /** The language of the texts, such as {@code en-US}. */
  public static final ODataText LOCALE = ODataField.text("locale");
  /** Whether the label is published to the user; of users' labels only. True gives enabled labels only, false disabled ones only. */
  public static final ODataField<Boolean> IS_SCOPED_TO_USER = ODataField.bool("isScopedToUser");
  /** The owner of the content whose rights are asked for; goes with {@link #ID}. */
  public static final ODataText OWNER_EMAIL = ODataField.text("rights/ownerEmail");

  static final ODataRules TENANT_RULES = ODataRules.entity("sensitivityLabels")
      .filter(ID, APPLICABLE_TO, CONTENT_FORMATS, LOCALE, OWNER_EMAIL).expand("rights").build();
  static final ODataRules USER_RULES = ODataRules.entity("sensitivityLabels of a user")
      .filter(ID, APPLICABLE_TO, CONTENT_FORMATS, LOCALE, OWNER_EMAIL, IS_SCOPED_TO_USER).expand("rights").build();

  private static final Pattern QUOTED = Pattern.compile("'(?:[^']|'')*'");
  private static final Pattern OR = Pattern.compile("\\bor\\b");
  private static final Pattern ID_NAME = Pattern.compile("(?<![\\w/])id\\b");

  /** Labels by id, or labels by id of which some have an owner: the one shape with {@code or} that may be expanded. Brackets are left out. */
  private static final Pattern BY_OWNERS = Pattern.compile("id in \\?(?: or id eq \\?(?: and rights/ownerEmail eq \\?)?)+");

  private LabelFields() {}

  /** Refuses what the service answers with an ArgumentException in a 400. */
  static ODataQuery checked(ODataQuery query) {
    Map<String, String> options = query.parameters();
    String filter = QUOTED.matcher(options.getOrDefault("$filter", "")).replaceAll("?");
    boolean either = OR.matcher(filter).find();
    boolean byId = ID_NAME.matcher(filter).find();
    boolean byOwner = filter.contains("rights/ownerEmail");
    if (byOwner && !byId) {
      throw new IllegalArgumentException("The filter names the owner's mail address without the label: add a condition on id.");
    }
    if (either && filter.contains("isScopedToUser")) {
      throw new IllegalArgumentException("The filter has 'or' together with isScopedToUser, which the service refuses: ask twice instead.");
    }
    if (either && options.containsKey("$expand") && (byId || byOwner) && !BY_OWNERS.matcher(plain(filter)).matches()) {
      throw new IllegalArgumentException("With rights expanded, 'or' goes with id and owner in one shape only: "
          + "ID.in(ids).or(ID.eq(id).and(OWNER_EMAIL.eq(owner))).");
    }
    return query;
  }

  private static String plain(String filter) { return filter.replaceAll("\\(\\?(?:,\\?)*\\)", "?").replaceAll("[()]", ""); }
}
