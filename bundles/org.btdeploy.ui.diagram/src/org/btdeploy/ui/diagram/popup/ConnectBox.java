package org.btdeploy.ui.diagram.popup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.btdeploy.model.FlowDirection;
import org.btdeploy.model.Initiator;
import org.btdeploy.model.Protection;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.model.words.Protocol;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.connect.Proposal;
import org.btdeploy.ui.diagram.connect.Wish;
import org.btdeploy.ui.diagram.gesture.ConnectionKind;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks how a new connection is to be. Enter takes what suggests itself; typing a protocol filters; Tab leads to the rest. */
public final class ConnectBox extends Overlay {
	private static final int WIDTH = 340;
	private static final int ROWS = 6;
	private static final String WORD = "word";

	private final ConnectionKind kind;
	private final List<String> words;
	private final Consumer<Wish> take;
	private final Text text;
	private final Table table;
	private final Combo direction;
	private final Combo initiator;
	private final Combo protection;
	private final Map<Button, String> via = new LinkedHashMap<>();

	/**
	 * @param title what is connected
	 * @param firewalls all firewalls of the deployment: their names by key; those that suggest themselves are ticked
	 */
	public ConnectBox(Composite canvas, String title, ConnectionKind kind, Proposal proposal, Map<String, String> firewalls, Consumer<Wish> take) {
		super(canvas, title);
		this.kind = kind;
		this.take = take;
		words = proposal.protocols();
		text = new Text(box(), SWT.SEARCH);
		text.setMessage(Messages.get("ConnectBox_filter"));
		text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		table = new Table(box(), SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		GridData room = new GridData(SWT.FILL, SWT.FILL, true, true);
		room.heightHint = table.getItemHeight() * ROWS;
		table.setLayoutData(room);
		Composite choices = new Composite(box(), SWT.NONE);
		choices.setLayout(new GridLayout(2, false));
		choices.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		direction = kind != ConnectionKind.FLOW ? null : combo(choices, "ConnectBox_direction", names(FlowDirection.VALUES), text(proposal.direction()));
		initiator = combo(choices, "ConnectBox_initiator", names(Initiator.VALUES), proposal.initiator());
		protection = combo(choices, "ConnectBox_protection", names(Protection.VALUES), null);
		addFirewalls(choices, firewalls, proposal.via());
		Button connect = new Button(box(), SWT.PUSH);
		connect.setText(Messages.get("ConnectBox_connect"));
		connect.setLayoutData(new GridData(SWT.END, SWT.TOP, true, false));
		connect.addListener(SWT.Selection, event -> take());
		text.addListener(SWT.Modify, event -> fill());
		text.addListener(SWT.KeyDown, event -> {
			int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
			if (step != 0 && table.getItemCount() > 0) {
				event.doit = false;
				table.setSelection(Math.max(0, Math.min(table.getItemCount() - 1, table.getSelectionIndex() + step)));
			}
		});
		table.addListener(SWT.DefaultSelection, event -> take());
		takeOnReturn(box());
	}

	private void takeOnReturn(Control control) {
		control.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_RETURN) {
				event.doit = false;
				take();
			}
		});
		if (control instanceof Composite composite && !(control instanceof Combo)) {
			for (Control child : composite.getChildren()) {
				takeOnReturn(child);
			}
		}
	}

	private static List<String> names(List<? extends org.eclipse.emf.common.util.Enumerator> values) {
		return values.stream().map(org.eclipse.emf.common.util.Enumerator::getLiteral).toList();
	}

	private static String text(org.eclipse.emf.common.util.Enumerator value) {
		return value == null ? null : value.getLiteral();
	}

	private static Combo combo(Composite parent, String key, List<String> values, String value) {
		new Label(parent, SWT.NONE).setText(Messages.get(key));
		Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		combo.add(Messages.get("ConnectBox_unsaid"));
		values.forEach(combo::add);
		combo.select(value == null ? 0 : 1 + values.indexOf(value));
		return combo;
	}

	private void addFirewalls(Composite parent, Map<String, String> firewalls, List<String> proposed) {
		if (firewalls.isEmpty()) {
			return;
		}
		Label label = new Label(parent, SWT.NONE);
		label.setText(Messages.get("ConnectBox_via"));
		label.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
		Composite buttons = new Composite(parent, SWT.NONE);
		buttons.setLayout(new RowLayout());
		buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		List<String> ordered = new ArrayList<>(proposed);
		firewalls.keySet().stream().filter(key -> !proposed.contains(key)).forEach(ordered::add);
		for (String key : ordered) {
			Button button = new Button(buttons, SWT.CHECK);
			button.setText(firewalls.get(key));
			button.setSelection(proposed.contains(key));
			via.put(button, key);
		}
	}

	/** Shows the box near a place of the canvas. */
	public void open(Point near) {
		fill();
		show(near, WIDTH);
		text.setFocus();
	}

	private void fill() {
		table.removeAll();
		String typed = text.getText().strip();
		for (String word : words) {
			if (ChoiceBox.matches(word + " " + label(word), typed)) {
				add(label(word), word);
			}
		}
		if (table.getItemCount() == 0 && !typed.isEmpty()) {
			add(Messages.get("ConnectBox_asTyped", typed), typed);
		}
		table.setSelection(0);
	}

	private void add(String label, String word) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(label);
		item.setData(WORD, word);
	}

	private static String label(String word) {
		if (word.isEmpty()) {
			return Messages.get("ConnectBox_noProtocol");
		}
		Protocol protocol = Protocol.of(word);
		Adapter adapter = Adapter.of(word);
		return protocol != null ? protocol.displayName() : adapter != null ? Messages.get("ConnectBox_adapter", adapter.displayName()) : word;
	}

	private void take() {
		if (table.getSelectionCount() == 0) {
			return;
		}
		String word = (String) table.getSelection()[0].getData(WORD);
		Wish wish = new Wish(kind, protocols(word), direction == null || direction.getSelectionIndex() <= 0 ? null : FlowDirection.get(direction.getText()),
			value(initiator), value(protection), via.entrySet().stream().filter(entry -> entry.getKey().getSelection()).map(Map.Entry::getValue).toList());
		close();
		take.accept(wish);
	}

	/** Several protocols can be typed, with commas between them; unknown ones are quoted. */
	private List<String> protocols(String word) {
		if (words.contains(word)) {
			return word.isEmpty() ? List.of() : List.of(word);
		}
		return Arrays.stream(word.split(",")).map(String::strip).filter(part -> !part.isEmpty())
			.map(part -> words.contains(part) ? part : "\"" + part.replace("\"", "") + "\"").distinct().toList();
	}

	private static String value(Combo combo) {
		return combo.getSelectionIndex() <= 0 ? null : combo.getText();
	}
}
