class UnclosedBody {
	static function main() {
