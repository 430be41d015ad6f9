class FormatQuotes { static function main() { trace('\'${x}\"$y'); trace('\101${z}'); trace('$$${w}'); trace('$${w} $v'); } }
