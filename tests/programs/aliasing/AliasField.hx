typedef Team = {name:String, members:Array<String>}

class AliasField {
	static function main() {
		var people = ["a"];
		var t1:Team = {name: "x", members: people};
		var t2:Team = {name: "y", members: people};
		t1.members.push("b");
		Sys.println(t2.members.join(",") + " " + people.length);
	}
}
