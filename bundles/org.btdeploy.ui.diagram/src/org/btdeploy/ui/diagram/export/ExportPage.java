package org.btdeploy.ui.diagram.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.btdeploy.diagram.export.ExportFormat;
import org.btdeploy.diagram.export.ExportOptions;
import org.btdeploy.diagram.export.Heading;
import org.btdeploy.diagram.notation.Themes;
import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.page.Orientation;
import org.btdeploy.diagram.page.PageFormat;
import org.btdeploy.diagram.page.PageSetup;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.ViewOptions;
import org.btdeploy.ui.diagram.Messages;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The choices of an export: which views, on what page, with what around them, as which files. */
final class ExportPage extends WizardPage {
	private static final List<Integer> RESOLUTIONS = List.of(96, 150, 192, 300, 600);

	private final List<String> names;
	private final ViewKind first;
	private final String folder;
	private final List<Button> views = new ArrayList<>();
	private Choices<ExportFormat> format;
	private Choices<Integer> resolution;
	private Choices<PageFormat> page;
	private Choices<Orientation> orientation;
	private Choices<Theme> theme;
	private Button split;
	private Button transparent;
	private Button font;
	private Button legend;
	private Button findings;
	private Button connections;
	private Text title;
	private Text author;
	private Text date;
	private Text classification;
	private Text target;

	/**
	 * @param names the names of the deployments
	 * @param first the view that is chosen at first
	 * @param folder where the files go at first
	 */
	ExportPage(List<String> names, ViewKind first, String folder) {
		super("export");
		this.names = names;
		this.first = first;
		this.folder = folder;
		setTitle(Messages.get("ExportPage_title"));
		setDescription(names.size() == 1 ? Messages.get("ExportPage_one", names.get(0)) : Messages.get("ExportPage_several", Integer.toString(names.size())));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).spacing(12, 10).applyTo(area);
		views(group(area, "ExportPage_views", 1));
		files(group(area, "ExportPage_file", 2));
		paper(group(area, "ExportPage_paper", 2));
		looks(group(area, "ExportPage_looks", 2));
		heading(group(area, "ExportPage_heading", 4), area);
		target(area);
		restore();
		enable();
		setControl(area);
		check();
	}

	private static Group group(Composite area, String key, int columns) {
		Group group = new Group(area, SWT.NONE);
		group.setText(Messages.get(key));
		GridLayoutFactory.swtDefaults().numColumns(columns).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		return group;
	}

	private void views(Group group) {
		for (ViewKind kind : ViewKind.values()) {
			Button button = check(group, kind.label());
			button.setSelection(kind == first);
			views.add(button);
		}
	}

	private void files(Group group) {
		format = new Choices<>(group, Messages.get("ExportPage_format"), List.of(ExportFormat.values()), value -> Messages.get("ExportPage_" + value.word()));
		format.onChange(this::enable);
		resolution = new Choices<>(group, Messages.get("ExportPage_resolution"), RESOLUTIONS, value -> Messages.get("ExportPage_dpi", Integer.toString(value)));
		transparent = wide(check(group, Messages.get("ExportPage_transparent")));
		font = wide(check(group, Messages.get("ExportPage_font")));
	}

	private void paper(Group group) {
		List<PageFormat> formats = new ArrayList<>();
		formats.add(null);
		formats.addAll(Arrays.asList(PageFormat.values()));
		page = new Choices<>(group, Messages.get("ExportPage_page"), formats, value -> Messages.get("ExportPage_page_" + (value == null ? "none" : value.word())));
		page.onChange(this::enable);
		orientation = new Choices<>(group, Messages.get("ExportPage_orientation"), List.of(Orientation.values()), value -> Messages.get("ExportPage_" + value.word()));
		split = wide(check(group, Messages.get("ExportPage_split")));
	}

	private void looks(Group group) {
		theme = new Choices<>(group, Messages.get("ExportPage_theme"), Themes.all(), value -> Messages.get("ExportPage_theme_" + value.id()));
		legend = wide(check(group, Messages.get("ExportPage_legend")));
		legend.setSelection(true);
		findings = wide(check(group, Messages.get("ExportPage_findings")));
		findings.setSelection(true);
		connections = wide(check(group, Messages.get("ExportPage_connections")));
		connections.setSelection(true);
	}

	private void heading(Group group, Composite area) {
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
		title = field(group, "ExportPage_caption", "");
		title.setMessage(names.size() == 1 ? Messages.get("ExportPage_ownTitle") : Messages.get("ExportPage_ownTitles"));
		author = field(group, "ExportPage_author", "");
		classification = field(group, "ExportPage_classification", "");
		date = field(group, "ExportPage_date", LocalDate.now().toString());
	}

	private static Text field(Composite parent, String key, String value) {
		new Label(parent, SWT.NONE).setText(Messages.get(key));
		Text text = new Text(parent, SWT.BORDER);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void target(Composite area) {
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
		target = field(row, "ExportPage_folder", folder);
		target.addListener(SWT.Modify, event -> check());
		Button browse = new Button(row, SWT.PUSH);
		browse.setText(Messages.get("ExportPage_browse"));
		browse.addListener(SWT.Selection, event -> {
			DirectoryDialog dialog = new DirectoryDialog(getShell());
			dialog.setFilterPath(target.getText());
			String chosen = dialog.open();
			if (chosen != null) {
				target.setText(chosen);
			}
		});
	}

	private Button check(Composite parent, String text) {
		Button button = new Button(parent, SWT.CHECK);
		button.setText(text);
		button.addListener(SWT.Selection, event -> check());
		return button;
	}

	private static Button wide(Button button) {
		GridDataFactory.swtDefaults().span(2, 1).applyTo(button);
		return button;
	}

	/** What means nothing for the format or without a page cannot be chosen. */
	private void enable() {
		ExportFormat chosen = format.value();
		resolution.setEnabled(chosen == ExportFormat.PNG);
		transparent.setEnabled(chosen == ExportFormat.PNG || chosen == ExportFormat.SVG);
		font.setEnabled(chosen == ExportFormat.SVG);
		boolean paper = chosen != ExportFormat.DRAWIO;
		page.setEnabled(paper);
		orientation.setEnabled(paper && page.value() != null);
		split.setEnabled(paper && page.value() != null);
	}

	private void check() {
		String problem = null;
		if (views.stream().noneMatch(Button::getSelection)) {
			problem = Messages.get("ExportPage_noView");
		} else if (target.getText().isBlank()) {
			problem = Messages.get("ExportPage_noFolder");
		}
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	ExportRequest request() {
		List<ViewKind> chosen = new ArrayList<>();
		for (ViewKind kind : ViewKind.values()) {
			if (views.get(kind.ordinal()).getSelection()) {
				chosen.add(kind);
			}
		}
		Heading heading = new Heading(theme.value(), title.getText().isBlank() ? null : title.getText(), null, date.getText(), author.getText(),
				classification.getText(), legend.getSelection(), findings.getSelection());
		ViewOptions shown = connections.getSelection() ? ViewOptions.ALL : ViewOptions.ALL.withInfrastructure(false);
		return new ExportRequest(chosen, shown, heading, options(), Path.of(target.getText().strip()));
	}

	private ExportOptions options() {
		ExportFormat chosen = format.value();
		PageFormat paper = chosen == ExportFormat.DRAWIO ? null : page.value();
		ExportOptions options = ExportOptions.of(chosen).withAuthor(author.getText().strip());
		options = options.withTransparency(transparent.isEnabled() && transparent.getSelection()).withFont(font.isEnabled() && font.getSelection());
		options = options.withResolution(chosen == ExportFormat.PNG ? resolution.value() : 0);
		return options.withPage(paper == null ? null : new PageSetup(paper, orientation.value()), paper != null && split.getSelection());
	}

	/** Keeps the choices for the next time, but for those about this one deployment. */
	void save() {
		IDialogSettings settings = getDialogSettings();
		settings.put("format", format.index());
		settings.put("resolution", resolution.index());
		settings.put("page", page.index());
		settings.put("orientation", orientation.index());
		settings.put("theme", theme.index());
		settings.put("split", split.getSelection());
		settings.put("transparent", transparent.getSelection());
		settings.put("font", font.getSelection());
		settings.put("legend", legend.getSelection());
		settings.put("findings", findings.getSelection());
		settings.put("author", author.getText());
		settings.put("classification", classification.getText());
	}

	private void restore() {
		IDialogSettings settings = getDialogSettings();
		if (settings.get("format") == null) {
			return;
		}
		format.select(settings.getInt("format"));
		resolution.select(settings.getInt("resolution"));
		page.select(settings.getInt("page"));
		orientation.select(settings.getInt("orientation"));
		theme.select(settings.getInt("theme"));
		split.setSelection(settings.getBoolean("split"));
		transparent.setSelection(settings.getBoolean("transparent"));
		font.setSelection(settings.getBoolean("font"));
		legend.setSelection(settings.getBoolean("legend"));
		findings.setSelection(settings.getBoolean("findings"));
		author.setText(settings.get("author"));
		classification.setText(settings.get("classification"));
	}
}
