package org.btdeploy.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.btdeploy.cli.report.Checked;
import org.btdeploy.cli.report.Totals;
import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.notation.Themes;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.ViewOptions;
import org.btdeploy.model.Deployment;

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
		PictureSettings settings = PictureSettings.of(title == null ? title(checked.document().deployment()) : title.strip(),
				subtitle == null ? shown.subtitle(kind, checked.document().deployment()) : subtitle.strip());
		settings = settings.withTheme(theme).withClassification(classification.strip()).withFooter(footer(checked));
		return legend != null && legend.off ? settings.withoutLegend() : settings;
	}

	private static String title(Deployment deployment) {
		String label = deployment.getLabel();
		return label == null || label.isBlank() ? deployment.getName() : label.replace('\n', ' ');
	}

	private List<String> footer(Checked checked) {
		List<String> parts = new ArrayList<>(4);
		parts.add(Path.of(checked.document().name()).getFileName().toString());
		if (!NONE.equalsIgnoreCase(date)) {
			parts.add(date == null ? checked.today().toString() : date.strip());
		}
		parts.add(author());
		if (findings()) {
			parts.add(Totals.of(checked.issues()).text());
		}
		parts.removeIf(String::isEmpty);
		return parts;
	}
}
