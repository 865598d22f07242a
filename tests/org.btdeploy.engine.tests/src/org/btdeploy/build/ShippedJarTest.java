package org.btdeploy.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The one jar of the command line holds what it must, and nothing that slows its start or breaks a licence. */
class ShippedJarTest {

    private static final String JAR = "releng/org.btdeploy.cli.jar/target/btdeploy.jar";

    @Test
    void startsTheCommandLine() throws IOException {
        try (JarFile jar = open()) {
            assertEquals("org.btdeploy.cli.Main", jar.getManifest().getMainAttributes().getValue("Main-Class"));
            assertNotNull(jar.getEntry("org/btdeploy/cli/Main.class"));
        }
    }

    @Test
    void holdsNothingSuperfluous() throws IOException {
        try (JarFile jar = open()) {
            List<String> superfluous = jar.stream().map(ZipEntry::getName).filter(ShippedJarTest::isSuperfluous).toList();
            assertEquals(List.of(), superfluous);
        }
    }

    private static boolean isSuperfluous(String entry) {
        return entry.startsWith("META-INF/versions/") || entry.startsWith("META-INF/maven/") || entry.endsWith(".SF")
                || entry.endsWith(".RSA") || entry.endsWith("module-info.class") || entry.startsWith("org/osgi/")
                || entry.startsWith("org/eclipse/swt/") || entry.startsWith("org/btdeploy/dsl/ide/")
                || entry.startsWith("org/junit/");
    }

    @Test
    void holdsEverySample() throws IOException {
        try (JarFile jar = open(); Stream<Path> files = Files.list(Project.file("samples"))) {
            List<String> samples = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".btdeploy")).toList();
            assertFalse(samples.isEmpty());
            samples.forEach(name -> assertNotNull(jar.getEntry("samples/" + name), name));
        }
    }

    @Test
    void findsEveryClassThatOursUse() {
        StringWriter report = new StringWriter();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        int status = jdeps.run(new PrintWriter(report), new PrintWriter(report), "-verbose:class", "--multi-release", "base",
                "-include", "org\\.btdeploy\\..*", Project.file(JAR).toString());

        assertEquals(0, status, report::toString);
        List<String> classes = report.toString().lines().filter(line -> line.contains("-> ")).toList();
        assertTrue(classes.size() > 1000, report::toString);
        assertEquals(List.of(), classes.stream().filter(line -> line.endsWith("not found")).map(String::strip).toList());
    }

    /** Classes below version 50 are never taken into an archive of loaded classes; optional parts that do not run may be. */
    @Test
    void holdsNoOldClassesThatRun() throws IOException {
        List<String> old = new ArrayList<>();
        try (JarFile jar = open()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().endsWith(".class")) {
                    try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
                        in.skipBytes(6);
                        if (in.readUnsignedShort() < 50) {
                            old.add(entry.getName());
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), old.stream().filter(name -> !name.startsWith("org/apache/log4j/net/")).toList());
    }

    @Test
    void namesTheLicenceOfEveryLibrary() throws IOException {
        try (JarFile jar = open()) {
            assertNotNull(jar.getEntry("META-INF/licenses/btdeploy/LICENSE"));
            ZipEntry notices = jar.getEntry("META-INF/THIRD-PARTY.md");
            String text = new String(jar.getInputStream(notices).readAllBytes(), StandardCharsets.UTF_8);
            for (Element dependency : Project.all(Project.xml("releng/org.btdeploy.cli.jar/pom.xml"), "dependency")) {
                String artifact = Project.text(dependency, "artifactId");
                boolean shipped = !"org.btdeploy".equals(Project.text(dependency, "groupId")) && Project.text(dependency, "scope") == null;
                assertTrue(!shipped || text.contains("| " + artifact + " |"), artifact + " is not in THIRD-PARTY.md");
            }
        }
    }

    private static JarFile open() throws IOException {
        assertTrue(Files.size(Project.file(JAR)) > 0);
        return new JarFile(Project.ROOT.resolve(JAR).toFile(), false);
    }
}
