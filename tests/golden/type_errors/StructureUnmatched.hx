class StructureUnmatched {
	static function main() {
		var e = {level: "a", at: 1};
		switch (e) {
			case {level: "b"}:
			case {level: "c", at: t} if (t > 1):
		}
		switch (e) {
			case {at: n}:
		}
	}
}
