class AssignedInABranch {
	static function main() {
		var a = [1];
		var b = [2];
		if (a.length > 0) b = a;
		b.push(3);
		Sys.println(a.length);
	}
}
