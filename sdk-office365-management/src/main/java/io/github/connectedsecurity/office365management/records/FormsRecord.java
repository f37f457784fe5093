package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.values.FormType;
import io.github.connectedsecurity.office365management.records.values.FormsUserType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An event of Forms. */
public final class FormsRecord extends AuditRecord {
  private FormsRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FormsRecord of(Map<String, Object> json) { return new FormsRecord(json); }

  /** What the user is for the form. */
  public List<FormsUserType> formsUserTypes() { return Loose.texts(value("FormsUserTypes")).stream().map(FormsUserType::of).toList(); }

  /** The application. */
  public Optional<String> sourceApp() { return text("SourceApp"); }

  /** The form's name. */
  public Optional<String> formName() { return text("FormName"); }

  /** The form. */
  public Optional<String> formId() { return text("FormId"); }

  /** What the form is. */
  public List<FormType> formTypes() { return Loose.texts(value("FormTypes")).stream().map(FormType::of).toList(); }

  /** More about it; JSON in a text. */
  public Optional<String> activityParameters() { return text("ActivityParameters"); }
}
