package org.btdeploy.ui.tests;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.edit.connect.Connect;
import org.btdeploy.edit.property.Properties;
import org.btdeploy.edit.property.Property;
import org.btdeploy.edit.property.PropertyChoice;
import org.btdeploy.edit.property.PropertyChoices;
import org.btdeploy.edit.property.PropertyEdit;
import org.btdeploy.edit.property.PropertyText;
import org.btdeploy.edit.rename.RenameElement;
import org.btdeploy.model.Endpoint;
import org.btdeploy.model.NamedElement;
import org.btdeploy.ui.diagram.create.Offers;
import org.btdeploy.ui.diagram.gesture.Gestures;
import org.btdeploy.ui.diagram.scene.Drawing;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.btdeploy.ui.edit.ModelEdits;
import org.btdeploy.ui.select.ElementSelection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.text.BadLocationException;

/** What users do, at random: typing, gestures in the picture through the commands of its tools, and values as the Properties view sets them. */
final class RandomGestures {
	private static final String[] TYPED = { " ", "\n", "// a remark\n", "\n  server Typed%d : iis\n", "\n  domain Typed%d : custom { server In%d }\n", "/* %d */", "{", "\"", "é%d" };
	private static final String[] VALUES = { "", "x", "Name%d", "two\nlines", "12", "443, 80-90", "any", "\"own, %d\"", "biztalk, iis", "no such %d", "\uD83D\uDE00" };

	private final Studio studio;
	private final Random random;
	private int number;

	RandomGestures(Studio studio, long seed) {
		this.studio = studio;
		random = new Random(seed);
	}

	/** Does something; returns what it was, for messages. */
	String next() throws BadLocationException {
		number++;
		return switch (number % 3) {
			case 0 -> type();
			case 1 -> draw();
			default -> property();
		};
	}

	private <T> T any(List<T> list) {
		return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
	}

	private String numbered(String text) {
		return text.replace("%d", String.valueOf(number));
	}

	/** Typing may break the text; what breaks it is taken back by deleting it again, as users do. */
	private String type() throws BadLocationException {
		String text = studio.text();
		int at = random.nextInt(3) == 0 ? text.lastIndexOf('}') : random.nextInt(text.length() + 1);
		String typed = numbered(TYPED[random.nextInt(TYPED.length)]);
		studio.document.replace(at, 0, typed);
		studio.editor.session().checkNow();
		if (!studio.state().isGood()) {
			String locked = Gestures.of(studio.editor.viewer()).locked();
			if (locked == null) {
				throw new AssertionError("the picture can be edited while the text is broken");
			}
			studio.document.replace(at, typed.length(), "");
			studio.editor.session().checkNow();
			return "typed and deleted " + typed + " at " + at;
		}
		return "typed " + typed + " at " + at;
	}

	private List<FigureKey> boxes() {
		Drawing drawing = studio.editor.viewer().scene().drawing();
		return drawing.keys().stream().filter(key -> key.element() != null && drawing.element(key) != null && (key.kind().isContainer() || key.kind().isSolid())).toList();
	}

	private String draw() {
		Gestures gestures = Gestures.of(studio.editor.viewer());
		FigureKey figure = any(boxes());
		FigureKey target = random.nextInt(5) == 0 ? null : any(boxes());
		Point delta = new Point(random.nextInt(200) - 100, random.nextInt(200) - 100);
		int kind = random.nextInt(9);
		if (figure == null || kind < 3) {
			NotationEntry entry = any(Notation.all().stream().filter(Offers::isCreatable).toList());
			return run("create " + entry.key() + " in " + target, gestures.createNamed(entry, target, List.of(), "New" + number));
		}
		return switch (kind) {
			case 3 -> run("drop " + figure + " on " + target, gestures.drop(List.of(figure), target, delta));
			case 4 -> run("nudge " + figure, gestures.nudge(List.of(figure), delta));
			case 5, 8 -> run("delete " + figure, gestures.delete(List.of(figure)));
			case 6 -> edit("rename " + figure, state -> state.find(figure.element()) instanceof NamedElement named ? new RenameElement(named, "Other" + number) : null);
			default -> edit("connect " + figure + " with " + target, state -> target != null && state.find(figure.element()) instanceof Endpoint from
				&& state.find(target.element()) instanceof Endpoint to ? Connect.flow(from, to, List.of("https"), List.of()) : null);
		};
	}

	private String run(String what, Command command) {
		if (!command.canExecute()) {
			return "refused: " + what;
		}
		studio.editor.viewer().getEditDomain().getCommandStack().execute(command);
		return what;
	}

	private String edit(String what, java.util.function.Function<org.btdeploy.ui.document.Checked, org.btdeploy.edit.Operation> operation) {
		return ModelEdits.run(studio.editor.session(), operation).isDone() ? what : "refused: " + what;
	}

	private String property() {
		List<EObject> elements = new ArrayList<>();
		elements.add(studio.state().deployment());
		for (Iterator<EObject> all = studio.state().deployment().eAllContents(); all.hasNext();) {
			elements.add(all.next());
		}
		EObject element = any(elements);
		Property property = any(Properties.of(element));
		if (property == null) {
			return "nothing";
		}
		PropertyChoice choice = any(PropertyChoices.of(property, List.of(element)));
		String value = choice != null && random.nextBoolean() ? choice.text() : random.nextInt(6) == 0 ? PropertyText.ON : numbered(VALUES[random.nextInt(VALUES.length)]);
		String key = ElementSelection.key(element);
		return edit(property.key() + " of " + key + " = " + value, state -> PropertyEdit.set(property, List.of(state.find(key)), value));
	}
}
