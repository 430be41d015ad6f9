typedef Geo = {lat:Float, lng:Float}
typedef Address = {street:String, city:{name:String, ?geo:Geo}}
typedef Company = {
	var name:String;
	var address:Address;
	var staff:Array<{name:String, roles:Array<String>}>;
	var meta:Map<String, {count:Int}>;
}

class NestedStructures {
	static function make():Company {
		return {
			name: "Acme",
			address: {street: "1 Road", city: {name: "Town", geo: {lat: 1.5, lng: -2}}},
			staff: [{name: "ann", roles: ["dev"]}, {name: "bob", roles: []}],
			meta: ["visits" => {count: 1}]
		};
	}

	static function hire(c:Company, name:String) {
		c.staff.push({name: name, roles: ["new"]});
		c.meta["hires"] = {count: c.meta.exists("hires") ? c.meta["hires"].count + 1 : 1};
	}

	static function promote(c:Company, name:String, role:String):Bool {
		for (s in c.staff) {
			if (s.name == name) {
				s.roles.push(role);
				return true;
			}
		}
		return false;
	}

	static function summary(c:Company):String {
		var people = [for (s in c.staff) s.name + (s.roles.length > 0 ? "(" + s.roles.join("+") + ")" : "")];
		return c.name + " in " + c.address.city.name + ": " + people.join(", ");
	}

	static function geo(a:Address):String {
		return switch (a) {
			case {city: {geo: null}}: "unknown";
			case {city: {name: n, geo: {lat: lat}}} if (lat > 0): n + " north";
			case {city: {name: n}}: n + " south";
		}
	}

	static function main() {
		var c = make();
		hire(c, "cid");
		hire(c, "dot");
		Sys.println(promote(c, "bob", "ops") + " " + promote(c, "zed", "x"));
		Sys.println(summary(c));
		c.address.city.name = "City";
		c.address.city.geo.lat *= 2;
		c.staff[0].roles[0] = "lead";
		c.staff[1].name += "by";
		c.meta["visits"].count++;
		Sys.println(summary(c));
		Sys.println(c.address.city.geo.lat + " " + c.meta["visits"].count + " " + c.meta["hires"].count);
		Sys.println(geo(c.address));
		Sys.println(geo({street: "", city: {name: "X", geo: {lat: -1, lng: 0}}}));
		Sys.println(geo({street: "", city: {name: "Y"}}));
		var fresh = make();
		Sys.println(fresh.staff.length + fresh.address.city.name);
	}
}
