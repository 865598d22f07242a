import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Rewrites the old class files of a jar (picocli, ANTLR and log4j are compiled for Java 4 and 5) to the format of Java 7,
 * with the same code. The JVM verifies the old format slowly and never takes it, or a class built on it, into an archive of
 * loaded classes; that is more than a third of what the command line loads. Run by the build of this module on the jar.
 */
final class RefreshClasses {

    private static final int LAST_OLD_VERSION = Opcodes.V1_6;
    private static final int NEW_VERSION = Opcodes.V1_7;
    private static final int VERSION_OFFSET = 6;

    private RefreshClasses() {
    }

    /** @param arguments the jar, which is replaced */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path refreshed = jar.resolveSibling(jar.getFileName() + ".refreshed");
        try (ZipFile in = new ZipFile(jar.toFile());
                URLClassLoader types = new URLClassLoader(new URL[] { jar.toUri().toURL() }, ClassLoader.getPlatformClassLoader());
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(refreshed));
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (Enumeration<? extends ZipEntry> entries = in.entries(); entries.hasMoreElements();) {
                copy(in, entries.nextElement(), out, types);
            }
        }
        Files.move(refreshed, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(ZipFile in, ZipEntry entry, ZipOutputStream out, ClassLoader types) throws IOException {
        if (entry.isDirectory()) {
            return;
        }
        byte[] content;
        try (InputStream stream = in.getInputStream(entry)) {
            content = stream.readAllBytes();
        }
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        out.write(entry.getName().endsWith(".class") && isOld(content) ? refresh(content, types) : content);
        out.closeEntry();
    }

    private static boolean isOld(byte[] content) {
        int major = (content[VERSION_OFFSET] & 0xff) << 8 | content[VERSION_OFFSET + 1] & 0xff;
        return major <= LAST_OLD_VERSION;
    }

    private static byte[] refresh(byte[] content, ClassLoader types) {
        ClassReader reader = new ClassReader(content);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return types;
            }
        };
        try {
            reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
                @Override
                public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
                    super.visit(NEW_VERSION, access, name, signature, superName, interfaces);
                }
            }, ClassReader.SKIP_FRAMES);
            return writer.toByteArray();
        } catch (TypeNotPresentException e) {
            // Uses an optional library that is not in the jar, so it does not run anyway.
            return content;
        }
    }
}
