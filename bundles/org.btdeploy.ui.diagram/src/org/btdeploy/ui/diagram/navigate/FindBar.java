package org.btdeploy.ui.diagram.navigate;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.editor.SceneViewer;
import org.btdeploy.ui.diagram.paint.SceneFigure;
import org.btdeploy.ui.diagram.parts.FigurePart;
import org.btdeploy.ui.diagram.scene.Drawing;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Finds figures while one types, marks all of them, and goes from one to the next. */
public final class FindBar {
	private static final Color NOTHING = new Color(0xC0, 0x2B, 0x1D);
	private static final int WIDTH = 220;

	private final SceneViewer viewer;
	private final Zooming zooming;
	private final Composite strip;
	private final Text field;
	private final Label count;
	private final List<HitMark> marks = new ArrayList<>();
	private List<FigureKey> found = List.of();
	private Drawing indexed;
	private Matches matches;
	private int current = -1;

	public FindBar(Composite parent, SceneViewer viewer, Zooming zooming) {
		this.viewer = viewer;
		this.zooming = zooming;
		strip = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(4, false);
		layout.marginHeight = 2;
		layout.marginWidth = 6;
		strip.setLayout(layout);
		strip.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		field = new Text(strip, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(Messages.get("FindBar_hint"));
		GridData width = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		width.widthHint = WIDTH;
		field.setLayoutData(width);
		ToolBar steps = new ToolBar(strip, SWT.FLAT);
		item(steps, "\u25B2", "FindBar_previous", this::previous);
		item(steps, "\u25BC", "FindBar_next", this::next);
		count = new Label(strip, SWT.NONE);
		count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		item(new ToolBar(strip, SWT.FLAT), "\u2715", "FindBar_close", this::close);
		field.addListener(SWT.Modify, event -> search(0));
		field.addListener(SWT.KeyDown, this::keyPressed);
		viewer.whenShown(() -> {
			if (isOpen()) {
				search(Math.max(0, current));
			}
		});
		setVisible(false);
	}

	private static void item(ToolBar bar, String text, String key, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setText(text);
		item.setToolTipText(Messages.get(key));
		item.addListener(SWT.Selection, event -> action.run());
	}

	private void keyPressed(Event event) {
		switch (event.keyCode) {
			case SWT.ESC -> close();
			case SWT.ARROW_DOWN -> next();
			case SWT.ARROW_UP -> previous();
			case SWT.CR, SWT.KEYPAD_CR -> {
				if ((event.stateMask & SWT.SHIFT) != 0) {
					previous();
				} else {
					next();
				}
			}
			default -> {
				return;
			}
		}
		event.doit = false;
	}

	/** Shows the bar with the keyboard in its field. */
	public void open() {
		setVisible(true);
		field.setFocus();
		field.selectAll();
		search(0);
	}

	/** Hides the bar and the marks; what was found last stays selected. */
	public void close() {
		clear();
		setVisible(false);
		viewer.getControl().setFocus();
	}

	public Composite control() {
		return strip;
	}

	public boolean isOpen() {
		return strip.getVisible();
	}

	/** @return what stands beside the field: how many were found */
	public String message() {
		return count.getText();
	}

	/** @return the figures that are marked as found */
	public List<FigureKey> found() {
		return found;
	}

	public void next() {
		step(1);
	}

	public void previous() {
		step(-1);
	}

	private void step(int by) {
		if (!isOpen()) {
			open();
		} else if (!found.isEmpty()) {
			show(Math.floorMod(current + by, found.size()));
		}
	}

	private void search(int first) {
		clear();
		if (viewer.scene() == null) {
			return;
		}
		Drawing drawing = viewer.scene().drawing();
		if (drawing != indexed) {
			indexed = drawing;
			matches = new Matches(drawing);
		}
		found = matches.find(field.getText(), drawing);
		for (FigureKey key : found) {
			HitMark mark = new HitMark((SceneFigure) part(key).getFigure());
			marks.add(mark);
			layer().add(mark);
		}
		boolean nothing = found.isEmpty() && !field.getText().isBlank();
		count.setForeground(nothing ? NOTHING : null);
		count.setText(nothing ? Messages.get("FindBar_nothing") : "");
		if (!found.isEmpty()) {
			show(Math.min(first, found.size() - 1));
		}
	}

	private void show(int index) {
		current = index;
		for (int i = 0; i < marks.size(); i++) {
			marks.get(i).setCurrent(i == index);
		}
		count.setText(Messages.get("FindBar_count", Integer.toString(index + 1), Integer.toString(found.size())));
		FigurePart part = part(found.get(index));
		viewer.setSelection(new StructuredSelection(part));
		zooming.center(((SceneFigure) part.getFigure()).core());
	}

	private FigurePart part(FigureKey key) {
		return (FigurePart) viewer.getEditPartRegistry().get(key);
	}

	private IFigure layer() {
		return LayerManager.Helper.find(viewer.getContents()).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
	}

	private void clear() {
		marks.forEach(HitMark::release);
		marks.clear();
		found = List.of();
		current = -1;
	}

	private void setVisible(boolean value) {
		strip.setVisible(value);
		((GridData) strip.getLayoutData()).exclude = !value;
		strip.getParent().layout();
	}
}
