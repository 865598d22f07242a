package org.btdeploy.cli.launch;

import java.io.PrintWriter;
import java.io.Writer;

import org.btdeploy.cli.CommandLineRunner;
import org.btdeploy.cli.Console;
import org.btdeploy.cli.Main;

/**
 * The training run from which the JVM makes its archive of loaded classes: the commands people use, in one process.
 * Started by releng/scripts/prepare.
 */
public final class Training {

    private Training() {
    }

    /** @param arguments a sample file, and a folder to write to */
    public static void main(String[] arguments) {
        String sample = arguments[0];
        String picture = arguments[1] + "/picture";
        run("--help");
        run("validate", sample);
        run("validate", sample, "--format", "json");
        run("format", "--check", sample);
        run("rules");
        run("export", sample, "-o", picture + ".png");
        run("export", sample, "-o", picture + ".pdf");
        // Last, since it ends the process as every command does.
        Main.main(new String[] { "export", sample, "-o", picture + ".svg" });
    }

    private static void run(String... command) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        CommandLineRunner.run(new Console(nowhere, nowhere, false), command);
    }
}
