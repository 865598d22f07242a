package org.btdeploy.ui.diagram.menu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.property.ListText;
import org.btdeploy.edit.property.Properties;
import org.btdeploy.edit.property.Property;
import org.btdeploy.edit.property.PropertyChoice;
import org.btdeploy.edit.property.PropertyChoices;
import org.btdeploy.edit.property.PropertyEdit;
import org.btdeploy.edit.property.PropertyGroup;
import org.btdeploy.edit.property.PropertyKind;
import org.btdeploy.edit.property.PropertyText;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.icon.ElementIcons;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;

/** What the language can say of elements, as menus: flags and words to tick, elements to choose, texts to type. */
final class PropertyMenu {
	/** Longer lists than this are not for menus. */
	private static final int MOST = 40;

	private final Workplace place;
	private final List<String> keys;
	private final List<EObject> elements;

	/** @param keys of the elements; the deployment has the empty one */
	PropertyMenu(Workplace place, List<String> keys) {
		this.place = place;
		this.keys = keys;
		elements = elements(place.session().latest(), keys);
	}

	private static List<EObject> elements(Checked state, List<String> keys) {
		return keys.stream().map(key -> key.isEmpty() ? (EObject) state.deployment() : state.find(key)).toList();
	}

	/** Fills the menu with a part for each group of properties. */
	void fill(IMenuManager menu) {
		Map<PropertyGroup, MenuManager> groups = new LinkedHashMap<>();
		for (Property property : Properties.common(elements)) {
			if (property.kind() != PropertyKind.NAME && property.kind() != PropertyKind.LINES) {
				add(property, groups.computeIfAbsent(property.group(), group -> new MenuManager(group.label())));
			}
		}
		groups.values().forEach(menu::add);
	}

	/** Adds one property by its key, if the elements have it. */
	void add(String key, IMenuManager menu) {
		Properties.common(elements).stream().filter(property -> property.key().equals(key)).forEach(property -> add(property, menu));
	}

	private void add(Property property, IMenuManager menu) {
		if (property.kind() == PropertyKind.FLAG) {
			boolean on = text(property).equals(PropertyText.ON);
			menu.add(check(property.label(), null, on, property, on ? "" : PropertyText.ON));
		} else if (property.kind().isChosen() && PropertyChoices.of(property, elements).size() <= MOST) {
			addChoices(property, menu);
		} else {
			menu.add(typing(property));
		}
	}

	private String text(Property property) {
		return PropertyText.of(property, elements.get(0));
	}

	private void addChoices(Property property, IMenuManager menu) {
		List<String> chosen = ListText.split(text(property));
		MenuManager choices = new MenuManager(property.label());
		for (PropertyChoice choice : PropertyChoices.of(property, elements)) {
			boolean on = chosen.contains(choice.text());
			choices.add(check(choice.text(), choice.element(), on, property, on && property.kind().isMany() ? without(chosen, choice.text())
				: on ? "" : property.kind().isMany() ? with(chosen, choice.text()) : choice.text()));
		}
		if (choices.isEmpty()) {
			choices.add(MenuEntry.saying(Messages.get("PropertyMenu_none")));
		}
		menu.add(choices);
	}

	private static String with(List<String> chosen, String word) {
		List<String> all = new ArrayList<>(chosen);
		all.add(word);
		return ListText.join(all);
	}

	private static String without(List<String> chosen, String word) {
		return ListText.join(chosen.stream().filter(one -> !one.equals(word)).toList());
	}

	private Action check(String label, EObject shown, boolean on, Property property, String text) {
		return MenuEntry.ticked(label, shown == null ? null : ElementIcons.image(shown), on, () -> set(property, text));
	}

	private Action typing(Property property) {
		String value = text(property);
		String label = value.isEmpty() ? Messages.get("PropertyMenu_unset", property.label()) : Messages.get("PropertyMenu_set", property.label(), value);
		return MenuEntry.of(label, null, () -> place.ask(keys.get(0), property.label(), value, typed -> set(property, typed)));
	}

	/** @return why it cannot be, null for done */
	private String set(Property property, String text) {
		return place.edit(state -> edit(state, property, text));
	}

	private Operation edit(Checked state, Property property, String text) {
		return PropertyEdit.set(property, elements(state, keys), text);
	}
}
