class ComprehensionRepeatsOneObject {
	static function main() {
		var row = [0];
		var grid = [for (_ in 0...2) row];
		grid[0][0] = 5;
		Sys.println(grid[1][0]);
	}
}
