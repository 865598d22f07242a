package org.btdeploy.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every package of an engine bundle is exported, and no other: without it the command line, which knows no bundles,
 * would run what the studio cannot load.
 */
class ManifestsTest {

    @TestFactory
    Stream<DynamicTest> everyPackageIsExported() throws IOException {
        return Project.bundles().stream().filter(ManifestsTest::isWhole).map(bundle -> DynamicTest.dynamicTest(bundle.getFileName().toString(),
                () -> assertEquals(packages(bundle), exported(bundle))));
    }

    /** Fragments add to what their host exports. */
    private static boolean isWhole(Path bundle) {
        return !bundle.getFileName().toString().startsWith("org.btdeploy.compat.");
    }

    private static Set<String> packages(Path bundle) throws IOException {
        Set<String> packages = new TreeSet<>();
        for (String folder : new String[] { "src", "src-gen" }) {
            Path sources = bundle.resolve(folder);
            if (Files.isDirectory(sources)) {
                try (Stream<Path> files = Files.walk(sources)) {
                    files.filter(file -> file.toString().endsWith(".java"))
                            .map(file -> sources.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.'))
                            .forEach(packages::add);
                }
            }
        }
        return packages;
    }

    private static Set<String> exported(Path bundle) throws IOException {
        try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            String exports = new Manifest(in).getMainAttributes().getValue("Export-Package");
            return Stream.of(exports.split(",")).map(entry -> entry.split(";")[0].strip())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
