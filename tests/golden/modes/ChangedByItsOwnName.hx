class ChangedByItsOwnName {
	static function main() {
		var a = [1];
		a.push(2);
		a[0] = 3;
		a.reverse();
		Sys.println(a);
	}
}
