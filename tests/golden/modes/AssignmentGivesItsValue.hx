class AssignmentGivesItsValue {
	static function main() {
		var a:Array<Int>;
		var b = a = [1];
		b.push(2);
		Sys.println(a.length);
	}
}
