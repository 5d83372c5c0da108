"""What schemathesis must be told of JSON Lines: the body is the text itself."""
import schemathesis


@schemathesis.serializer("application/x-ndjson", "application/jsonl")
def lines(ctx, value):
    return value if isinstance(value, bytes) else str(value).encode()
