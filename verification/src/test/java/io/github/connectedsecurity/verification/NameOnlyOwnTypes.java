package io.github.connectedsecurity.verification;

import com.azure.core.credential.TokenCredential;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** What users see of a class may speak of the JDK, of the SDK, and of the few types that users hand in. */
final class NameOnlyOwnTypes extends ArchCondition<JavaClass> {
  NameOnlyOwnTypes() { super("name types of the JDK, of the SDK, TokenCredential and OkHttpClient only"); }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream()).forEach(parent -> look(type, type.getName(), parent, events));
    type.getMembers().stream().filter(member -> isSeen(type, member))
        .forEach(member -> typesOf(member).forEach(named -> look(type, member.getFullName(), named, events)));
  }

  private static boolean isSeen(JavaClass type, JavaMember member) {
    boolean visible = member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED) && !type.getModifiers().contains(JavaModifier.FINAL);
    boolean asked = type.isAssignableTo(TokenCredential.class) && member.getName().startsWith("getToken"); // its signature is Azure's
    return visible && !asked && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static Stream<JavaType> typesOf(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit code = (JavaCodeUnit) member;
    Stream<JavaType> parameters = code.getParameterTypes().stream();
    return Stream.of(Stream.of(code.getReturnType()), parameters, code.getExceptionTypes().stream()).flatMap(types -> types);
  }

  private static void look(JavaClass type, String where, JavaType named, ConditionEvents events) {
    named.getAllInvolvedRawTypes().stream().filter(raw -> !ArchitectureRules.mayBeNamed(raw))
        .forEach(raw -> events.add(SimpleConditionEvent.violated(type, where + " names " + raw.getName())));
  }
}
