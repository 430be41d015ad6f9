#end
class StrayEnd {
	static function main() {
	}
}
