package org.btdeploy.cli;

import java.nio.file.Path;

import org.btdeploy.cli.report.Checked;
import org.btdeploy.cli.report.Totals;
import org.btdeploy.diagram.export.Heading;
import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.notation.Themes;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.ViewOptions;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options about what stands around a drawing, and about its colours. */
final class HeadingOptions {
	private static final String NONE = "none";

	/** The legend, or not. */
	static final class LegendSwitch {
		@Option(names = "--legend")
		private boolean on;

		@Option(names = "--no-legend")
		private boolean off;
	}

	/** Findings, or not. */
	static final class FindingsSwitch {
		@Option(names = "--findings")
		private boolean on;

		@Option(names = "--no-findings")
		private boolean off;
	}

	@Option(names = "--title", paramLabel = "TEXT")
	private String title;

	@Option(names = "--subtitle", paramLabel = "TEXT")
	private String subtitle;

	@Option(names = "--date", paramLabel = "TEXT")
	private String date;

	@Option(names = "--author", paramLabel = "TEXT", defaultValue = "")
	private String author;

	@Option(names = "--classification", paramLabel = "TEXT", defaultValue = "")
	private String classification;

	@ArgGroup
	private LegendSwitch legend;

	@ArgGroup
	private FindingsSwitch findings;

	@Option(names = "--theme", paramLabel = "light|dark|print", defaultValue = "light")
	private String themeName;

	private Theme theme;

	/** @throws InputException for a theme that does not exist */
	void check() throws InputException {
		theme = Choice.of("--theme", themeName, Themes.all().toArray(Theme[]::new), Theme::id);
	}

	boolean findings() {
		return findings == null || !findings.off;
	}

	/** @return empty if it was not given */
	String author() {
		return author.strip();
	}

	/** @return what surrounds the picture of a view; to be called after {@link #check()} */
	PictureSettings settings(ViewKind kind, ViewOptions shown, Checked checked) {
		String day = NONE.equalsIgnoreCase(date) ? "" : date == null ? checked.today().toString() : date;
		Heading heading = new Heading(theme, title, subtitle, day, author, classification, legend == null || !legend.off, findings());
		return heading.settings(kind, shown, checked.document().deployment(), Path.of(checked.document().name()).getFileName().toString(),
				Totals.of(checked.issues()).findings());
	}
}
