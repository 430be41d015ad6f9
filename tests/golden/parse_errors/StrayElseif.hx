class StrayElseif {
	static function main() {
		var x = [1, #elseif 2];
	}
}
