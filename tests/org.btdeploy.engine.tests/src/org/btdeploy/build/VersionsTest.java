package org.btdeploy.build;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.w3c.dom.Element;

/**
 * Each version stands in one place as far as the tools allow; where it must be repeated, the places agree. Otherwise
 * the bundles would be compiled against one library and shipped with another.
 */
class VersionsTest {

    private static final String TARGET = "releng/org.btdeploy.target/org.btdeploy.target";

    @Test
    void librariesOfTheJarAreThoseOfTheTarget() {
        Map<String, String> target = versions(Project.xml(TARGET), Map.of());
        Element root = Project.xml("pom.xml");
        Element managed = Project.all(root, "dependencyManagement").get(0);
        Map<String, String> libraries = versions(managed, properties(root));

        assertFalse(libraries.isEmpty());
        List<Executable> checks = new ArrayList<>();
        libraries.forEach((library, version) -> checks.add(() -> {
            assertNotNull(target.get(library), library + " is not in " + TARGET);
            assertEquals(target.get(library), version, library);
        }));
        assertAll(checks);
    }

    @Test
    void tychoExtensionIsTheTychoOfThePom() {
        Element extension = Project.all(Project.xml(".mvn/extensions.xml"), "extension").get(0);
        assertEquals(properties(Project.xml("pom.xml")).get("tycho.version"), Project.text(extension, "version"));
    }

    @Test
    void oursIsTheSameEverywhere() throws IOException {
        String version = Project.text(Project.xml("pom.xml"), "version").replace("-SNAPSHOT", "");
        for (Path bundle : Project.bundles()) {
            try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
                assertEquals(version + ".qualifier", new Manifest(in).getMainAttributes().getValue("Bundle-Version"), bundle.toString());
            }
        }
        Properties shown = new Properties();
        try (InputStream in = Files.newInputStream(Project.file("bundles/org.btdeploy.cli/src/org/btdeploy/cli/version.properties"))) {
            shown.load(in);
        }
        assertEquals(version, shown.getProperty("version"));
    }

    private static Map<String, String> versions(Element parent, Map<String, String> properties) {
        Map<String, String> versions = new TreeMap<>();
        for (Element dependency : Project.all(parent, "dependency")) {
            String version = Project.text(dependency, "version");
            if (version.startsWith("${")) {
                version = properties.get(version.substring(2, version.length() - 1));
            }
            versions.put(Project.text(dependency, "groupId") + ":" + Project.text(dependency, "artifactId"), version);
        }
        return versions;
    }

    private static Map<String, String> properties(Element pom) {
        Map<String, String> properties = new TreeMap<>();
        Element parent = Project.all(pom, "properties").get(0);
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element property) {
                properties.put(property.getTagName(), property.getTextContent().strip());
            }
        }
        return properties;
    }
}
