package io.github.connectedsecurity.verification;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.azure.core.credential.TokenCredential;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the house that class files can show, each with its reason. */
final class ArchitectureRules {
  private static final String ROOT = House.ROOT_PACKAGE + ".";
  private static final String CORE = ROOT + "core..";
  private static final String EMULATOR = ROOT + "emulator..";
  private static final List<String> PRODUCTS = List.of("graphsecurity", "defender", "cloudappsecurity", "identityprotection", "securitycenter", "mip",
      "sentinel", "office365management");
  private static final String[] PRODUCT_PACKAGES = PRODUCTS.stream().map(product -> ROOT + product + "..").toArray(String[]::new);
  private static final Set<String> CLOCK_CALLS = Set.of("java.lang.Thread.sleep", "java.lang.System.currentTimeMillis", "java.lang.System.nanoTime",
      "java.time.Instant.now", "java.time.LocalDate.now", "java.time.LocalDateTime.now",
      "java.time.OffsetDateTime.now", "java.time.ZonedDateTime.now");

  static final ArchRule PRODUCTS_ARE_STRANGERS = slices().assignedFrom(byProduct()).should().notDependOnEachOther()
      .because("who uses one product must not get another; what crosses products is an interface in core");

  static final ArchRule CORE_KNOWS_NOBODY = noClasses().that().resideInAPackage(CORE)
      .should().dependOnClassesThat().resideInAnyPackage(with(PRODUCT_PACKAGES, EMULATOR, ROOT + "graphinterop.."))
      .because("arrows go one way, from product to core");

  static final ArchRule EMULATOR_KNOWS_CORE_ONLY = noClasses().that().resideInAPackage(EMULATOR)
      .should().dependOnClassesThat().resideInAnyPackage(with(PRODUCT_PACKAGES, ROOT + "graphinterop.."))
      .because("the emulator is a second reading of the services; sharing models with the clients would hide the same mistake on both sides");

  static final ArchRule CORE_INTERNAL_STAYS_INSIDE = noClasses().that().resideOutsideOfPackage(CORE)
      .should().dependOnClassesThat().resideInAPackage(ROOT + "core.internal..")
      .because("internal packages are not exported: such a class would fail on the module path, and they may change any day");

  static final ArchRule JACKSON_STAYS_IN_ONE_PACKAGE = noClasses().that().resideOutsideOfPackage(ROOT + "core.internal.json..")
      .should().dependOnClassesThat(resideInAPackage("com.fasterxml.jackson..").and(not(isOneOf(JsonCreator.class, JsonCreator.Mode.class, JsonValue.class))))
      .because("only one package may know how JSON is read and held, so that it can be replaced");

  static final ArchRule NO_SYNCHRONIZED_METHODS = methods().that().areDeclaredInClassesThat().resideOutsideOfPackage(EMULATOR).should()
      .notHaveModifier(JavaModifier.SYNCHRONIZED)
      .because("a virtual thread that waits inside a monitor holds its carrier thread on the JDKs before 24");

  static final ArchRule ONE_CLOCK = noClasses().that().doNotHaveFullyQualifiedName(ROOT + "core.SystemTime")
      .should().accessTargetWhere(readsTheClock())
      .because("time is injected: tests move it, and no test sleeps");

  static final ArchRule NO_OLD_DATES = noClasses()
      .should().dependOnClassesThat().haveFullyQualifiedName("java.util.Date")
      .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.Calendar")
      .orShould().dependOnClassesThat().haveFullyQualifiedName("java.text.SimpleDateFormat")
      .because("java.util.Date is mutable and cuts the services' fractions of a second to three digits");

  static final ArchRule NO_PRINTING = noClasses().that(not(describe("programs", ArchitectureRules::isProgram)))
      .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
      .because("a library speaks through slf4j; the screen belongs to the application");

  static final ArchRule SIGNATURES_NAME_OUR_TYPES = classes().that(describe("are public API", ArchitectureRules::isPublicApi))
      .and().resideOutsideOfPackages(ROOT + "graphinterop..", ROOT + "observability..") // which are about other libraries' types
      .should(new NameOnlyOwnTypes())
      .because("another library's type in a signature makes its next major version ours");

  static final ArchRule MODELS_ARE_CLOSED = classes().that().areAssignableTo(JsonModel.class).and().doNotBelongToAnyOf(JsonModel.class, ArmResource.class)
      .should(new BeFinalOrHaveNoPublicConstructor())
      .because("users read models and never extend them, so that a type can be added between two others");

  static final ArchRule NAMES_SAY_WHAT = noClasses()
      .should().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Helper")
      .because("such a name says that nobody knew what the class is for");

  private ArchitectureRules() {}

  /** All of them, by name. */
  static Stream<ArchRule> all() {
    return Stream.of(PRODUCTS_ARE_STRANGERS, CORE_KNOWS_NOBODY, EMULATOR_KNOWS_CORE_ONLY, CORE_INTERNAL_STAYS_INSIDE, JACKSON_STAYS_IN_ONE_PACKAGE,
        NO_SYNCHRONIZED_METHODS, ONE_CLOCK, NO_OLD_DATES, NO_PRINTING, SIGNATURES_NAME_OUR_TYPES, MODELS_ARE_CLOSED, NAMES_SAY_WHAT);
  }

  /** Types of other libraries that a signature may name. */
  static boolean mayBeNamed(JavaClass type) {
    JavaClass plain = type.getBaseComponentType();
    String name = plain.getName();
    boolean ours = name.startsWith(ROOT) && !name.contains(".internal.");
    boolean inTests = resideInAPackage("org.junit.jupiter.api..").test(plain);
    return plain.isPrimitive() || name.startsWith("java.") || ours || inTests || plain.isEquivalentTo(TokenCredential.class)
        || name.equals("okhttp3.OkHttpClient");
  }

  private static boolean isPublicApi(JavaClass type) {
    JavaClass at = type;
    while (at.getModifiers().contains(JavaModifier.PUBLIC) && at.getEnclosingClass().isPresent()) {
      at = at.getEnclosingClass().get();
    }
    return at.getModifiers().contains(JavaModifier.PUBLIC) && at.getEnclosingClass().isEmpty() && !type.getPackageName().contains(".internal");
  }

  private static boolean isProgram(JavaClass type) {
    return type.tryGetMethod("main", String[].class).filter(main -> main.getModifiers().contains(JavaModifier.STATIC)).isPresent();
  }

  private static DescribedPredicate<JavaClass> isOneOf(Class<?>... types) {
    return describe("one of " + Arrays.toString(types), type -> Arrays.stream(types).anyMatch(type::isEquivalentTo));
  }

  private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
    return describe("the machine's clock", access -> CLOCK_CALLS.contains(access.getTargetOwner().getName() + "." + access.getName())
        && !access.getTarget().getFullName().contains("java.time.Clock)"));
  }

  private static SliceAssignment byProduct() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return PRODUCTS.stream().filter(product -> (type.getPackageName() + ".").startsWith(ROOT + product + ".")).findFirst()
            .map(SliceIdentifier::of).orElseGet(SliceIdentifier::ignore);
      }

      @Override
      public String getDescription() { return "the products"; }
    };
  }

  private static String[] with(String[] some, String... more) { return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new); }
}
