using StringTools;

typedef FieldSpec = {
	name:String,
	?label:String,
	?kind:String,
	?required:Bool,
	?options:Array<String>
}

class HtmlForms {
	static function humanize(s:String):String {
		var out = "";
		for (i in 0...s.length) {
			var c = s.charAt(i);
			if (c == "_") {
				out += " ";
			} else if (i == 0) {
				out += c.toUpperCase();
			} else {
				out += c;
			}
		}
		return out;
	}

	static function attr(name:String, ?value:String):String
		return value == null ? " " + name : ' $name="${value.htmlEscape(true)}"';

	static function input(f:FieldSpec, value:Null<String>):String {
		var common = attr("name", f.name) + (f.required == true ? attr("required") : "");
		return switch (f.kind) {
			case null | "text": '<input$common${value == null ? "" : attr("value", value)}>';
			case "textarea": '<textarea$common>${value == null ? "" : value.htmlEscape()}</textarea>';
			case "select" if (f.options == null || f.options.length == 0): '<select$common disabled></select>';
			case "select":
				var options = [for (o in f.options) '<option${o == value ? attr("selected") : ""}>$o</option>'];
				'<select$common>' + options.join("") + "</select>";
			case other: throw 'unknown kind $other';
		}
	}

	static function form(fields:Array<FieldSpec>, values:Map<String, String>):String {
		var lines = [];
		for (f in fields) {
			var label = f.label != null ? f.label : humanize(f.name);
			lines.push('<label>$label ${input(f, values.get(f.name))}</label>');
		}
		return lines.join("\n");
	}

	static function main() {
		var fields:Array<FieldSpec> = [
			{name: "first_name", required: true},
			{name: "bio", kind: "textarea", label: "About you"},
			{name: "color", kind: "select", options: ["red", "blue"]},
			{name: "none", kind: "select"}
		];
		Sys.println(form(fields, ["first_name" => 'A "B"', "bio" => "<hi>", "color" => "blue"]));
		Sys.println(form(fields.slice(0, 1), []));
		try {
			form([{name: "x", kind: "range"}], new Map());
		} catch (e:String) {
			Sys.println(e);
		}
	}
}
