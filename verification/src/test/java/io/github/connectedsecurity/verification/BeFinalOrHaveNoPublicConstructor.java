package io.github.connectedsecurity.verification;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class that nobody outside its package can extend. */
final class BeFinalOrHaveNoPublicConstructor extends ArchCondition<JavaClass> {
  BeFinalOrHaveNoPublicConstructor() { super("be final or have package-private constructors only"); }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    boolean open = !type.getModifiers().contains(JavaModifier.FINAL) && type.getConstructors().stream()
        .anyMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC) || constructor.getModifiers().contains(JavaModifier.PROTECTED));
    if (open) {
      events.add(SimpleConditionEvent.violated(type, type.getName() + " can be extended from outside"));
    }
  }
}
