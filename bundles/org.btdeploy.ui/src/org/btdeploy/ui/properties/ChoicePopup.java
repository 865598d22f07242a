package org.btdeploy.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.btdeploy.edit.property.PropertyChoice;
import org.btdeploy.model.NamedElement;
import org.btdeploy.ui.Messages;
import org.btdeploy.ui.icon.ElementIcons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * A list under a field from which one or several values are chosen, with a filter. One value is taken with a click or Enter;
 * several are ticked and taken when the list is left. Escape takes nothing.
 */
final class ChoicePopup {
	private static final int LEAST_WIDTH = 420;
	private static final int MOST_HEIGHT = 320;

	private final Control owner;
	private final List<PropertyChoice> choices;
	private final List<String> chosen;
	private final boolean many;
	private final Consumer<List<String>> take;
	private Shell shell;
	private Text filter;
	private Table table;

	ChoicePopup(Control owner, List<PropertyChoice> choices, List<String> chosen, boolean many, Consumer<List<String>> take) {
		this.owner = owner;
		this.choices = choices;
		this.chosen = new ArrayList<>(chosen);
		this.many = many;
		this.take = take;
	}

	void open() {
		shell = new Shell(owner.getShell(), SWT.RESIZE | SWT.TOOL);
		shell.setText(Messages.get("Properties_choose"));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 2;
		layout.marginHeight = 2;
		layout.verticalSpacing = 2;
		shell.setLayout(layout);
		filter = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.get("Properties_filter"));
		filter.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		filter.addListener(SWT.Modify, event -> fill());
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
				event.doit = false;
				table.setSelection(Math.max(0, table.getSelectionIndex()));
				table.setFocus();
			}
		});
		filter.addListener(SWT.DefaultSelection, event -> enter());
		createTable();
		fill();
		shell.addListener(SWT.Deactivate, event -> close(many));
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close(false);
			}
		});
		place();
		shell.open();
		filter.setFocus();
	}

	private void createTable() {
		table = new Table(shell, SWT.V_SCROLL | SWT.FULL_SELECTION | SWT.SINGLE | (many ? SWT.CHECK : SWT.NONE));
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		new TableColumn(table, SWT.NONE);
		new TableColumn(table, SWT.NONE);
		table.addListener(SWT.Selection, this::selected);
		table.addListener(SWT.DefaultSelection, event -> enter());
		table.addListener(SWT.MouseUp, event -> {
			TableItem item = table.getItem(new Point(event.x, event.y));
			if (!many && item != null) {
				takeOne(item);
			}
		});
	}

	/** Shows the choices that the filter lets through. */
	private void fill() {
		String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
		table.setRedraw(false);
		table.removeAll();
		for (PropertyChoice choice : choices) {
			String about = about(choice);
			if (choice.text().toLowerCase(Locale.ROOT).contains(wanted) || about.toLowerCase(Locale.ROOT).contains(wanted)) {
				TableItem item = new TableItem(table, SWT.NONE);
				item.setText(new String[] { choice.text(), about });
				item.setImage(choice.element() == null ? null : ElementIcons.image(choice.element()));
				item.setForeground(1, Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
				item.setChecked(many && chosen.contains(choice.text()));
				if (!many && chosen.contains(choice.text())) {
					table.setSelection(item);
				}
			}
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		table.setRedraw(true);
	}

	private static String about(PropertyChoice choice) {
		if (choice.element() instanceof NamedElement named && named.getLabel() != null) {
			return named.getLabel().replace('\n', ' ');
		}
		return choice.help() == null ? "" : choice.help();
	}

	private void selected(Event event) {
		if (event.detail == SWT.CHECK) {
			toggle((TableItem) event.item);
		}
	}

	private void toggle(TableItem item) {
		chosen.remove(item.getText());
		if (item.getChecked()) {
			chosen.add(item.getText());
		}
	}

	private void enter() {
		if (many) {
			close(true);
		} else if (table.getItemCount() > 0) {
			takeOne(table.getItem(Math.max(0, table.getSelectionIndex())));
		}
	}

	private void takeOne(TableItem item) {
		chosen.clear();
		chosen.add(item.getText());
		close(true);
	}

	private void close(boolean taking) {
		if (!shell.isDisposed()) {
			Shell gone = shell;
			gone.dispose();
			if (!owner.isDisposed()) {
				owner.getShell().forceActive();
				owner.setFocus();
			}
			if (taking) {
				take.accept(chosen);
			}
		}
	}

	/** Under the field, or above it where there is no room below. */
	private void place() {
		Point best = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		Rectangle field = owner.getDisplay().map(owner.getParent(), null, owner.getBounds());
		Rectangle screen = owner.getMonitor().getClientArea();
		int width = Math.min(screen.width, Math.max(LEAST_WIDTH, field.width));
		int height = Math.min(MOST_HEIGHT, best.y + 10);
		int x = Math.max(screen.x, Math.min(field.x, screen.x + screen.width - width));
		int below = field.y + field.height;
		int y = below + height <= screen.y + screen.height ? below : Math.max(screen.y, field.y - height);
		shell.setBounds(x, y, width, height);
	}
}
