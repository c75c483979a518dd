package vn.tiendo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the packages to the order in which data flows, and each to the frameworks it may know. */
class PackageOrderTest {

  /** In the order of data flow: a package may use only those before it. */
  private static final List<String> PACKAGES =
      List.of(
          "text",
          "plan",
          "sheet",
          "report",
          "standing",
          "ledger",
          "workbook",
          "letter",
          "job",
          "cli");

  /** Frameworks, and the only packages that may know them. */
  private static final Map<String, Set<String>> FRAMEWORKS =
      Map.of(
          "org.apache.poi..", Set.of("sheet", "workbook"),
          "com.fasterxml.aalto..", Set.of("sheet"),
          "org.springframework.jdbc..", Set.of("ledger", "job", "cli"),
          "org.springframework.batch..", Set.of("job", "cli"),
          "org.springframework.boot..", Set.of("job", "cli"),
          "org.thymeleaf..", Set.of("letter"),
          "jakarta.mail..", Set.of("letter"),
          "picocli..", Set.of("cli"),
          "java.sql..", Set.of("ledger", "job"));

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.tiendo");

  @Test
  void aPackageUsesOnlyThoseBeforeIt() {
    for (int i = 0; i < PACKAGES.size(); i++) {
      List<String> later = PACKAGES.subList(i + 1, PACKAGES.size());
      if (!later.isEmpty()) {
        noClasses()
            .that()
            .resideInAPackage(of(PACKAGES.get(i)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later.stream().map(PackageOrderTest::of).toArray(String[]::new))
            .allowEmptyShould(true)
            .check(classes);
      }
    }
  }

  @Test
  void aFrameworkIsKnownOnlyWhereItBelongs() {
    FRAMEWORKS.forEach(
        (framework, homes) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    homes.stream().map(PackageOrderTest::of).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(framework)
                .check(classes));
  }

  @Test
  void theDomainKnowsNoSpring() {
    noClasses()
        .that()
        .resideInAnyPackage(
            of("text"), of("plan"), of("sheet"), of("report"), of("standing"), of("workbook"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..")
        .check(classes);
  }

  @Test
  void everyFolderIsAPackageOfTheTable() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/main/java/vn/tiendo"))) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(PACKAGES);
    }
  }

  private static String of(String packageName) {
    return "vn.tiendo." + packageName + "..";
  }
}
