package org.btdeploy.ui.diagram.popup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.btdeploy.ui.diagram.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks for one of several things: typing filters, the arrows walk, Enter or a click takes. */
public final class ChoiceBox extends Overlay {
	private static final int WIDTH = 360;
	private static final int ROWS = 9;

	private final Function<String, List<Item>> source;
	private final Text text;
	private final Table table;
	private final Label hint;
	private Consumer<Item> highlighted = item -> { };
	private Consumer<Item> taken;
	private Runnable gone = () -> { };

	/**
	 * @param typed what stands in the field at first
	 * @param source gives what can be chosen for a text that was typed
	 */
	public ChoiceBox(Composite canvas, String title, String typed, Function<String, List<Item>> source) {
		super(canvas, title);
		this.source = source;
		text = new Text(box(), SWT.SEARCH);
		text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		text.setText(typed);
		table = new Table(box(), SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		GridData room = new GridData(SWT.FILL, SWT.FILL, true, true);
		room.heightHint = table.getItemHeight() * ROWS;
		table.setLayoutData(room);
		hint = new Label(box(), SWT.WRAP);
		hint.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		hint.setText(Messages.get("ChoiceBox_hint"));
		text.addListener(SWT.Modify, event -> fill());
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_RETURN) {
				event.doit = false;
				take();
			} else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = false;
			}
		});
		table.addListener(SWT.Selection, event -> highlight());
		table.addListener(SWT.MouseUp, event -> {
			if (table.getItem(new Point(event.x, event.y)) != null) {
				take();
			}
		});
		table.addListener(SWT.DefaultSelection, event -> take());
	}

	/** @return a source of these items: those with all the words that were typed */
	public static Function<String, List<Item>> filtering(List<Item> items) {
		return typed -> items.stream().filter(item -> matches(item.label(), typed)).toList();
	}

	/** @return whether all words of the text that was typed are in the label */
	public static boolean matches(String label, String typed) {
		String whole = label.toLowerCase(Locale.ROOT);
		return Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(whole::contains);
	}

	/** Says what the keys do in other words. */
	public ChoiceBox hint(String words) {
		hint.setText(words);
		return this;
	}

	/** @param highlight is told which item Enter would take, null for none */
	public ChoiceBox highlighting(Consumer<Item> highlight) {
		highlighted = highlight;
		return this;
	}

	/** @param run is called when the box is gone, whether something was chosen or not */
	public ChoiceBox whenGone(Runnable run) {
		gone = run;
		return this;
	}

	/** Shows the box; the choice is handed over once the box is closed. */
	public void open(Point near, Consumer<Item> take) {
		taken = take;
		fill();
		show(near, WIDTH);
		text.setFocus();
		text.setSelection(text.getCharCount());
	}

	private void fill() {
		table.removeAll();
		for (Item item : source.apply(text.getText())) {
			TableItem row = new TableItem(table, SWT.NONE);
			row.setText(item.label());
			row.setImage(item.image());
			row.setData(item);
		}
		if (table.getItemCount() > 0) {
			table.setSelection(0);
		}
		highlight();
	}

	private void key(Event event) {
		int step = switch (event.keyCode) {
			case SWT.ARROW_DOWN -> 1;
			case SWT.ARROW_UP -> -1;
			case SWT.PAGE_DOWN -> ROWS - 1;
			case SWT.PAGE_UP -> 1 - ROWS;
			default -> 0;
		};
		if (step != 0 && table.getItemCount() > 0) {
			event.doit = false;
			table.setSelection(Math.max(0, Math.min(table.getItemCount() - 1, table.getSelectionIndex() + step)));
			highlight();
		}
	}

	private void highlight() {
		highlighted.accept(selected());
	}

	private Item selected() {
		return table.getSelectionCount() == 0 ? null : (Item) table.getSelection()[0].getData();
	}

	private void take() {
		Item item = selected();
		if (item != null) {
			close();
			taken.accept(item);
		}
	}

	@Override
	protected void closed() {
		gone.run();
	}

	/** @return the labels that are shown */
	public List<String> labels() {
		return Arrays.stream(table.getItems()).map(TableItem::getText).toList();
	}
}
